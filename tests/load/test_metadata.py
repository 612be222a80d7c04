"""What a video, a PDF or a caption file says of its making is read from its own bytes."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chirsite.load.media_files import read_media
from chirsite.load.metadata.read import Embedded, read_embedded

HDLR = b"\0" * 8 + b"mdirappl" + b"\0" * 9


def box(code: bytes, content: bytes = b"") -> bytes:
    return (len(content) + 8).to_bytes(4, "big") + code + content


def meta(*boxes: bytes) -> bytes:
    return box(b"meta", b"\0" * 4 + box(b"hdlr", HDLR) + b"".join(boxes))


def mvhd(created: int) -> bytes:
    return box(b"mvhd", b"\0" * 4 + created.to_bytes(4, "big") + b"\0" * 92)


def element(identifier: str, content: bytes) -> bytes:
    return bytes.fromhex(identifier) + (len(content) | 1 << 56).to_bytes(8, "big") + content


def read(folder: Path, name: str, content: bytes) -> Embedded:
    path = folder / name
    path.write_bytes(content)
    return read_embedded(path)


FILM = box(b"ftyp", b"isom") + box(b"mdat", b"pixels")


def test_a_film_without_metadata_has_no_key(tmp_path: Path) -> None:
    clean = FILM + box(b"moov", mvhd(0) + box(b"udta", meta()))
    assert read(tmp_path, "a.mp4", clean) == Embedded()


def test_the_items_of_a_film_are_named_by_their_code(tmp_path: Path) -> None:
    items = box(b"ilst", box(b"\xa9nam", b"Mme Dupont") + box(b"\xa9too", b"Lavf"))
    moov = box(b"moov", mvhd(0) + box(b"udta", meta(items) + box(b"\xa9xyz", b"+48.1-004.5/")))
    assert read(tmp_path, "a.mp4", FILM + moov).keys == ("©nam", "©too", "©xyz")


def test_the_items_of_a_phone_are_named_by_its_keys(tmp_path: Path) -> None:
    name = b"com.apple.quicktime.location.ISO6709"
    named = box(b"keys", b"\0" * 4 + (1).to_bytes(4, "big") + box(b"mdta", name))
    items = box(b"ilst", box((1).to_bytes(4, "big"), b"+48"))
    quicktime = box(b"meta", box(b"hdlr", HDLR) + named + items)
    assert read(tmp_path, "a.mp4", FILM + box(b"moov", quicktime)).keys == (name.decode(),)


def test_the_day_a_film_was_made_is_told(tmp_path: Path) -> None:
    assert read(tmp_path, "a.mp4", FILM + box(b"moov", mvhd(3_900_000_000))).keys == ("creation_time",)


def test_a_webm_tells_its_title_its_tags_and_its_date(tmp_path: Path) -> None:
    info = element("1549a966", element("7ba9", b"Mme Dupont") + element("4461", b"\0" * 8))
    tag = element("1254c367", element("7373", element("67c8", element("45a3", b"ARTIST") + element("4487", b"X"))))
    film = element("1a45dfa3", b"\0") + element("18538067", info + element("1f43b675", b"\0" * 9) + tag)
    assert read(tmp_path, "a.webm", film).keys == ("Title", "DateUTC", "ARTIST")


def test_notes_of_captions_are_read_and_cues_are_not(tmp_path: Path) -> None:
    captions = (
        b"WEBVTT - Mme Dupont\r\n\r\nNOTE Patiente :\r\nDupont\r\n\r\n00:01.000 --> 00:02.000\r\nNotez la date.\r\n"
    )
    assert read(tmp_path, "a.vtt", captions).keys == ("WEBVTT - Mme Dupont", "NOTE Patiente : Dupont")


def test_captions_without_a_note_have_no_key(tmp_path: Path) -> None:
    assert read(tmp_path, "a.vtt", b"WEBVTT\n\n00:01.000 --> 00:02.000\nBonjour.\n") == Embedded()


INFO = b"<< /Title (Guide) /Author (Dr X) /Subject () /Producer (Outil) >>"


def test_the_entries_of_a_pdf_that_hold_something_are_named(tmp_path: Path) -> None:
    pdf = b"%PDF-1.4\n3 0 obj " + INFO + b" endobj\ntrailer << /Root 1 0 R /Info 3 0 R >>"
    assert read(tmp_path, "a.pdf", pdf) == Embedded(("Title", "Author", "Producer"))


def test_a_bookmark_of_a_pdf_is_not_its_metadata(tmp_path: Path) -> None:
    pdf = b"%PDF-1.4\n7 0 obj << /Title (Chapitre) /Author (X) >> endobj\ntrailer << /Root 1 0 R >>"
    assert read(tmp_path, "a.pdf", pdf) == Embedded()


def test_a_compressed_pdf_is_opened(tmp_path: Path) -> None:
    objects = b"3 0 4 67 " + INFO.ljust(67) + b"<< /StructTreeRoot 5 0 R >>"
    packed = zlib.compress(objects)
    stream = (
        b"9 0 obj << /Type /ObjStm /N 2 /First 9 /Filter /FlateDecode >>\nstream\n" + packed + b"\nendstream endobj"
    )
    found = read(tmp_path, "a.pdf", b"%PDF-1.5\n" + stream + b"\n/Info 3 0 R")
    assert found == Embedded(("Title", "Author", "Producer"), tagged=True)


def test_the_xmp_of_a_pdf_is_read_save_what_describes_the_format(tmp_path: Path) -> None:
    xmp = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description pdf:Producer="Outil" pdfaid:part="1">'
        b"<dc:creator><rdf:Seq><rdf:li>Dr X</rdf:li></rdf:Seq></dc:creator><dc:subject><rdf:Bag></rdf:Bag></dc:subject>"
        b"</rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    assert read(tmp_path, "a.pdf", b"%PDF-1.4\n" + xmp).keys == ("pdf:Producer", "dc:creator")


def test_a_tagged_pdf_is_told_from_a_scanned_one(tmp_path: Path) -> None:
    assert read(tmp_path, "a.pdf", b"%PDF-1.4\n1 0 obj << /MarkInfo << /Marked true >> >> endobj").tagged
    assert not read(tmp_path, "b.pdf", b"%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj").tagged


def test_the_files_of_media_carry_what_was_read(tmp_path: Path) -> None:
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / "a.mp4").write_bytes(FILM + box(b"moov", box(b"udta", box(b"\xa9xyz", b"+48"))))
    assert read_media(tmp_path)[0]["a.mp4"].metadata == ("©xyz",)


@pytest.mark.parametrize("name", ["a.mp4", "a.webm", "a.vtt", "a.pdf"])
@given(content=st.binary(max_size=200))
def test_a_damaged_file_is_read_as_far_as_it_goes(
    name: str, content: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    read(tmp_path_factory.mktemp("damaged"), name, content)

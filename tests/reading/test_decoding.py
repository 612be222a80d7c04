"""Bytes of any origin: read, or refused in a sentence."""

from __future__ import annotations

import codecs

import pytest

from chirsite.reading.decoding import MAX_BYTES, decoded

TEXT = "Opération à l’hôpital,\nœuvre du Pr N."


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(),
        TEXT.replace("\n", "\r\n").encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
    ],
)
def test_unicode_is_read_however_it_is_written(content: bytes) -> None:
    source, notes = decoded("a.txt", content)
    assert source is not None
    assert (source.text, notes) == (TEXT, ())


def test_windows_1252_is_read_and_told() -> None:
    source, (note,) = decoded("a.txt", TEXT.encode("cp1252"))
    assert source is not None
    assert source.text == TEXT
    assert "Windows-1252" in note.message


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        (bytes(range(256)) * 20, "not-text"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "not-text"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8\x00\xd8", "not-text"),
        (b"x" * (MAX_BYTES + 1), "file-too-large"),
    ],
)
def test_what_is_no_text_is_refused(content: bytes, rule: str) -> None:
    source, (finding,) = decoded("a.txt", content)
    assert source is None
    assert finding.rule == rule

"""What is found in media/, and what is refused."""

from __future__ import annotations

import hashlib
import os
import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from chirsite.diagnostics import Finding
from chirsite.load.media_files import read_media


def picture(kind: str, size: tuple[int, int] = (40, 30), **settings: object) -> bytes:
    buffer = BytesIO()
    Image.linear_gradient("L").resize(size).convert("RGB").save(buffer, kind, **settings)
    return buffer.getvalue()


def put(root: Path, name: str, content: bytes = b"x") -> Path:
    path = root / "media" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def only_finding(root: Path) -> Finding:
    files, findings = read_media(root)
    assert files == {}
    (finding,) = findings
    assert finding.message
    assert finding.help
    return finding


def test_a_project_without_media_has_no_files(tmp_path: Path) -> None:
    assert read_media(tmp_path) == ({}, ())


def test_files_are_listed_by_their_name_in_order_with_digest_and_size(tmp_path: Path) -> None:
    put(tmp_path, "videos/b.mp4", b"video")
    put(tmp_path, "a.pdf", b"pdf")
    files, findings = read_media(tmp_path)
    assert (list(files), findings) == (["a.pdf", "videos/b.mp4"], ())
    found = files["videos/b.mp4"]
    assert (found.path, found.size, found.digest) == ("media/videos/b.mp4", 5, hashlib.sha256(b"video").hexdigest())
    assert (found.format, found.width, found.height) == ("", 0, 0)


@pytest.mark.parametrize(
    ("name", "kind"), [("a.jpg", "JPEG"), ("a.png", "PNG"), ("a.webp", "WEBP"), ("a.avif", "AVIF")]
)
def test_pictures_are_measured(tmp_path: Path, name: str, kind: str) -> None:
    put(tmp_path, name, picture(kind))
    found = read_media(tmp_path)[0][name]
    assert (found.format, found.width, found.height) == (kind, 40, 30)


def test_a_picture_taken_sideways_is_measured_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    put(tmp_path, "a.jpg", picture("JPEG", exif=exif))
    found = read_media(tmp_path)[0]["a.jpg"]
    assert (found.width, found.height) == (30, 40)


def test_a_broken_exif_block_does_not_matter(tmp_path: Path) -> None:
    put(tmp_path, "a.png", picture("PNG", exif=b"MM\x00\x2a broken"))
    assert read_media(tmp_path)[0]["a.png"].width == 40


def test_a_phone_picture_with_a_second_one_inside_is_a_jpeg(tmp_path: Path) -> None:
    second = Image.new("RGB", (10, 10))
    put(tmp_path, "a.jpg", picture("MPO", save_all=True, append_images=[second]))
    assert read_media(tmp_path)[0]["a.jpg"].format == "JPEG"


def test_hidden_files_and_litter_are_passed_over(tmp_path: Path) -> None:
    for name in (".DS_Store", "Thumbs.db", ".git/config"):
        put(tmp_path, name)
    assert read_media(tmp_path) == ({}, ())


@pytest.mark.parametrize("name", ["Salle d’attente.pdf", "IMG_1.pdf", "a.PDF", "été/a.pdf", "a b.pdf"])
def test_a_name_that_is_not_neutral_is_refused_and_a_better_one_proposed(tmp_path: Path, name: str) -> None:
    put(tmp_path, name)
    files, (finding,) = read_media(tmp_path)
    assert (finding.rule, list(files)) == ("media-name", [name])
    proposed = finding.help.split("« ")[1].split(" »")[0]
    (tmp_path / "media" / name).unlink()
    put(tmp_path, proposed)
    assert read_media(tmp_path)[1] == ()


@pytest.mark.parametrize("name", ["a.svg", "a.gif", "a.heic", "a.exe", "a"])
def test_other_formats_are_refused(tmp_path: Path, name: str) -> None:
    put(tmp_path, name)
    assert only_finding(tmp_path).rule == "media-format"


def test_an_extension_that_lies_is_refused(tmp_path: Path) -> None:
    put(tmp_path, "a.png", picture("JPEG"))
    assert "JPEG" in only_finding(tmp_path).message


def test_an_animation_is_refused(tmp_path: Path) -> None:
    second = Image.new("RGB", (40, 30), "red")
    put(tmp_path, "a.webp", picture("WEBP", save_all=True, append_images=[second]))
    assert only_finding(tmp_path).rule == "image-animated"


@pytest.mark.parametrize(("name", "kind"), [("a.jpg", "JPEG"), ("a.png", "PNG"), ("a.webp", "WEBP")])
def test_a_truncated_picture_is_refused(tmp_path: Path, name: str, kind: str) -> None:
    put(tmp_path, name, picture(kind, (400, 300))[:-20])
    assert only_finding(tmp_path).rule == "image-unreadable"


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"])
def test_what_is_not_a_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    put(tmp_path, "a.jpg", content)
    assert only_finding(tmp_path).rule == "image-unreadable"


@pytest.mark.parametrize("side", [10_001, 60_000])
def test_a_decompression_bomb_is_refused_unopened(tmp_path: Path, side: int) -> None:
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(b"")), (b"IEND", b"")]
    body = b"".join(struct.pack(">I", len(d)) + t + d + struct.pack(">I", zlib.crc32(t + d)) for t, d in chunks)
    put(tmp_path, "a.png", b"\x89PNG\r\n\x1a\n" + body)
    assert only_finding(tmp_path).rule == "image-too-large"


@pytest.mark.parametrize(("name", "limit"), [("a.jpg", 50_000_001), ("a.mp4", 200_000_001)])
def test_a_file_that_is_too_heavy_is_refused(tmp_path: Path, name: str, limit: int) -> None:
    with put(tmp_path, name).open("r+b") as stream:
        stream.truncate(limit)
    assert only_finding(tmp_path).rule == "file-too-large"


def test_a_link_out_of_the_project_is_refused_and_one_within_is_followed(tmp_path: Path) -> None:
    root, outside = tmp_path / "project", tmp_path / "secret.pdf"
    outside.write_bytes(b"secret")
    inside = put(root, "a.pdf")
    (root / "media/b.pdf").symlink_to(outside)
    (root / "media/c.pdf").symlink_to(inside)
    files, findings = read_media(root)
    assert (list(files), [(f.rule, f.span.path) for f in findings]) == (
        ["a.pdf", "c.pdf"],
        [("outside-project", "media/b.pdf")],
    )


@pytest.mark.parametrize("target", ["loop.pdf", "missing.pdf", "."])
def test_a_link_that_leads_to_no_file_is_refused(tmp_path: Path, target: str) -> None:
    (tmp_path / "media").mkdir()
    (tmp_path / "media/loop.pdf").symlink_to(target)
    assert only_finding(tmp_path).span.path == "media/loop.pdf"


def test_a_pipe_is_refused_without_waiting_on_it(tmp_path: Path) -> None:
    (tmp_path / "media").mkdir()
    os.mkfifo(tmp_path / "media/a.pdf")
    assert only_finding(tmp_path).rule == "media-format"


def test_a_file_that_cannot_be_read_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    put(tmp_path, "a.pdf")
    monkeypatch.setattr(hashlib, "file_digest", refuse)
    assert only_finding(tmp_path).rule == "unreadable-file"


def test_a_media_folder_that_is_a_file_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "media").write_text("x")
    assert only_finding(tmp_path).span.path == "media"

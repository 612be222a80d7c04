"""Bytes become text in one place: UTF-8, one form of accents, one line end, no trap."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chirsite.diagnostics import Finding, Position
from chirsite.load.text_file import list_folder, read_source
from chirsite.source import SourceFile


def text_of(root: Path, content: bytes) -> str:
    (root / "essai.md").write_bytes(content)
    source = read_source(root, "essai.md")
    assert isinstance(source, SourceFile), source
    return source.text


def fault_of(root: Path, name: str = "essai.md") -> Finding:
    found = read_source(root, name)
    assert isinstance(found, Finding)
    return found


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", ""),
        ("été\n".encode(), "été\n"),
        ("e\u0301te\u0301\n".encode(), "été\n"),
        ("\ufeffété".encode(), "été"),
        (b"a\r\nb\rc\n", "a\nb\nc\n"),
        ("a\u00a0\u202f\u2009\u200bb\tc".encode(), "a\u00a0\u202f\u2009\u200bb\tc"),
    ],
)
def test_a_text_is_read_in_one_form(tmp_path: Path, content: bytes, text: str) -> None:
    assert text_of(tmp_path, content) == text


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"un\ndeux \xe9t\xe9", "octet 0xe9, ligne 2"),
        ("été".encode("utf-16"), "octet 0xff, ligne 1"),
        (b"\xed\xa0\x80", "octet 0xed, ligne 1"),
        (b"fin \xc3", "octet 0xc3, ligne 1"),
    ],
)
def test_what_is_not_utf8_is_told_with_its_line(tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "essai.md").write_bytes(content)
    fault = fault_of(tmp_path)
    assert (fault.rule, fault.message) == ("not-utf8", f"ce fichier n’est pas en UTF-8 ({said})")


@pytest.mark.parametrize("char", ["\0", "\x07", "\x0b", "\x0c", "\x1b", "\x7f", "\x85", "\u2028", "\ufeff", "\uffff"])
def test_a_control_character_is_told_where_it_is(tmp_path: Path, char: str) -> None:
    (tmp_path / "essai.md").write_text(f"été\nun {char}mot", "utf-8")
    fault = fault_of(tmp_path)
    assert (fault.rule, fault.span.start, fault.excerpt) == ("control-character", Position(2, 4), char)
    assert f"U+{ord(char):04X}" in fault.message


@pytest.mark.parametrize(("size", "accepted"), [(2_000_000, True), (2_000_001, False)])
def test_a_text_has_a_greatest_size(tmp_path: Path, size: int, accepted: bool) -> None:
    (tmp_path / "essai.md").write_bytes(b"a" * size)
    assert isinstance(read_source(tmp_path, "essai.md"), SourceFile) == accepted


def test_what_is_no_file_is_missing(tmp_path: Path) -> None:
    (tmp_path / "dossier").mkdir()
    (tmp_path / "boucle").symlink_to("boucle")
    os.mkfifo(tmp_path / "tube")
    for name in ("absent.md", "dossier", "boucle", "tube"):
        assert fault_of(tmp_path, name).rule == "missing-file"


@given(st.binary())
def test_no_bytes_make_it_fail(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "essai.md").write_bytes(content)
        found = read_source(Path(folder), "essai.md")
    assert isinstance(found, Finding) or "\r" not in found.text


def test_a_folder_is_listed_in_order_without_what_is_hidden(tmp_path: Path) -> None:
    for name in ("b.md", "a.md", ".DS_Store", "É.md"):
        (tmp_path / name).touch()
    (tmp_path / "c").mkdir()
    assert list_folder(tmp_path, ".") == ("a.md", "b.md", "c", "É.md")
    assert list_folder(tmp_path, "absent") == ()

"""Metadata of MP4 files (ISO/IEC 14496-12; QuickTime File Format, « Metadata »): the boxes udta, meta and XMP."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

_CONTAINERS = frozenset({"moov", "trak", "udta"})
_PADDING = frozenset({"hdlr", "free", "skip", "wide", "\0\0\0\0"})
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_DEPTH = 8


@dataclass(frozen=True, slots=True)
class _Box:
    """A box: its four-character code, and where its content starts and ends."""

    code: str
    start: int
    end: int


def keys(stream: BinaryIO) -> tuple[str, ...]:
    """The codes and names of the metadata of an MP4 file, in its order."""
    return tuple(_keys(stream, 0, stream.seek(0, os.SEEK_END), "", 0))


def _keys(stream: BinaryIO, start: int, end: int, parent: str, depth: int) -> Iterator[str]:
    for box in _boxes(stream, start, end):
        if depth > _DEPTH or box.code in _PADDING:
            continue
        if box.code in _CONTAINERS:
            yield from _keys(stream, box.start, box.end, box.code, depth + 1)
        elif box.code == "meta":
            yield from _meta(stream, box)
        elif box.code == "mvhd" and _created(stream, box):
            yield "creation_time"
        elif box.code == "uuid" and _read(stream, box.start, 16) == _XMP:
            yield "XMP"
        elif parent == "udta" and box.end > box.start:
            yield box.code


def _meta(stream: BinaryIO, meta: _Box) -> Iterator[str]:
    """The items of ``ilst``, by their code or by the name that ``keys`` gives them."""
    # ISO writes four bytes of version first, QuickTime none.
    start = meta.start if _read(stream, meta.start + 4, 4) == b"hdlr" else meta.start + 4
    boxes = {box.code: box for box in _boxes(stream, start, meta.end)}
    names = tuple(_names(stream, boxes["keys"])) if "keys" in boxes else ()
    if "xml " in boxes:
        yield "XMP"
    for item in _boxes(stream, boxes["ilst"].start, boxes["ilst"].end) if "ilst" in boxes else ():
        index = int.from_bytes(item.code.encode("latin-1"), "big")
        yield names[index - 1] if 1 <= index <= len(names) else item.code


def _names(stream: BinaryIO, box: _Box) -> Iterator[str]:
    at = box.start + 8
    while at + 8 <= box.end:
        size = int.from_bytes(_read(stream, at, 4), "big")
        if size < 8:
            return
        yield _read(stream, at + 8, min(size, 256) - 8).decode("utf-8", "replace")
        at += size


def _created(stream: BinaryIO, mvhd: _Box) -> bool:
    long = _read(stream, mvhd.start, 1) == b"\x01"
    return any(_read(stream, mvhd.start + 4, 8 if long else 4))


def _boxes(stream: BinaryIO, start: int, end: int) -> Iterator[_Box]:
    while start + 8 <= end:
        header = _read(stream, start, 16)
        size, code, head = int.from_bytes(header[:4], "big"), header[4:8].decode("latin-1"), 8
        if size == 1:
            size, head = int.from_bytes(header[8:], "big"), 16
        elif size == 0:
            size = end - start
        if size < head or start + size > end:
            return
        yield _Box(code, start + head, start + size)
        start += size


def _read(stream: BinaryIO, at: int, count: int) -> bytes:
    stream.seek(at)
    return stream.read(count)

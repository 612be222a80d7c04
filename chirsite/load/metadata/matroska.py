"""Metadata of WebM files (RFC 8794, EBML; RFC 9559, Matroska): Info, Tags, names of tracks, attachments."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

_MASTERS = frozenset({0x18538067, 0x1549A966, 0x1254C367, 0x7373, 0x67C8, 0x1654AE6B, 0xAE, 0x1941A469, 0x61A7})
"""Segment, Info, Tags, Tag, SimpleTag, Tracks, TrackEntry, Attachments, AttachedFile."""
_NAMED = {
    0x7BA9: "Title",
    0x7384: "SegmentFilename",
    0x3C83AB: "PrevFilename",
    0x3E83BB: "NextFilename",
    0x4461: "DateUTC",
    0x536E: "TrackName",
    0x466E: "AttachedFile",
}
_TAG_NAME = 0x45A3
_CLUSTER = 0x1F43B675
_DEPTH = 8


@dataclass(frozen=True, slots=True)
class _Element:
    """An EBML element: its id, and where its content starts and ends."""

    id: int
    start: int
    end: int


def keys(stream: BinaryIO) -> tuple[str, ...]:
    """The names of the metadata of a WebM file, in its order; a tag has the name it gives itself."""
    return tuple(_keys(stream, 0, stream.seek(0, os.SEEK_END), 0))


def _keys(stream: BinaryIO, start: int, end: int, depth: int) -> Iterator[str]:
    for element in _elements(stream, start, end):
        if element.id in _MASTERS and depth < _DEPTH:
            yield from _keys(stream, element.start, element.end, depth + 1)
        elif element.end == element.start:
            continue
        elif element.id in _NAMED:
            yield _NAMED[element.id]
        elif element.id == _TAG_NAME:
            stream.seek(element.start)
            yield stream.read(min(element.end - element.start, 256)).decode("utf-8", "replace").rstrip("\0")


def _elements(stream: BinaryIO, start: int, end: int) -> Iterator[_Element]:
    while start < end:
        stream.seek(start)
        identifier, _ = _number(stream, keep_marker=True)
        size, unknown = _number(stream, keep_marker=False)
        body = stream.tell()
        if identifier is None or size is None or body > end:
            return
        # A live recording does not say how long a cluster is: its blocks are then read one by one.
        stop = body if unknown and identifier == _CLUSTER else end if unknown else body + size
        if stop > end:
            return
        yield _Element(identifier, body, stop)
        start = stop


def _number(stream: BinaryIO, *, keep_marker: bool) -> tuple[int | None, bool]:
    """A variable-size integer, None when it is damaged, and whether it means « unknown »."""
    first = stream.read(1)
    if not first or not first[0]:
        return None, False
    length = 9 - first[0].bit_length()
    rest = stream.read(length - 1)
    value = int.from_bytes(first + rest, "big")
    bits = value & ((1 << 7 * length) - 1)
    return (value if keep_marker else bits) if len(rest) == length - 1 else None, bits == (1 << 7 * length) - 1

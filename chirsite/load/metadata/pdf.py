"""Metadata of PDF files (ISO 32000-1, § 14.3 and § 14.8): the Info dictionary, XMP, and whether there are tags."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

_STREAM = re.compile(rb"\bobj\s*(<<(?:(?!endobj|stream).)*>>)\s*stream\r?\n", re.DOTALL)
_INFO = re.compile(rb"/Info\s+(\d+)\s+\d+\s+R")
_ENTRY = re.compile(rb"/(?P<key>[A-Za-z][\w:.-]*)\s*(?:\((?!\s*\))|<(?![<>]))")
_TAGS = re.compile(rb"/MarkInfo\s*<<[^>]*/Marked\s+true|/StructTreeRoot\b")
_PROPERTY = re.compile(
    rb"<(?P<element>[a-zA-Z]+:\w+)[^>]*>\s*(?:<rdf:(?:Seq|Bag|Alt)>\s*<rdf:li[^>]*>\s*)?[^<\s]"
    rb"|\s(?P<attribute>[a-zA-Z]+:\w+)=[\"'][^\"']"
)
_STRUCTURE = (b"rdf:", b"xmlns:", b"x:", b"xml:", b"pdfaid:", b"pdfuaid:")
_MAX_INFLATED = 20_000_000


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """Names of Info entries and XMP properties that hold something; ``Encrypt`` when the file cannot be read."""

    keys: tuple[str, ...]
    tagged: bool


def read(content: bytes) -> PdfFacts:
    """Read a PDF; object streams and compressed XMP are opened, the pages themselves are not."""
    streams = tuple(_inflated(content))
    objects = [content, *(data for kind, data in streams if kind == "objects")]
    packets = [content, *(data for kind, data in streams if kind == "xmp")]
    encrypted = ("Encrypt",) if re.search(rb"/Encrypt\s+\d+\s+\d+\s+R", content) else ()
    names = (*_info(content, streams), *_xmp(packets))
    return PdfFacts((*encrypted, *names), any(_TAGS.search(data) for data in objects))


def _inflated(content: bytes) -> Iterator[tuple[str, bytes]]:
    for match in _STREAM.finditer(content):
        dictionary = match[1]
        objects = re.search(rb"/Type\s*/ObjStm", dictionary)
        if not objects and not re.search(rb"/Type\s*/Metadata", dictionary):
            continue
        try:
            data = zlib.decompressobj().decompress(content[match.end() :], _MAX_INFLATED)
        except zlib.error:
            continue  # not compressed: it is read where it stands
        yield "objects" if objects else "xmp", _numbered(data, dictionary) if objects else data


def _numbered(data: bytes, dictionary: bytes) -> bytes:
    """The objects of an object stream, each between « N 0 obj » and « endobj », as in the body of a file."""
    first = re.search(rb"/First\s+(\d+)", dictionary)
    if first is None:
        return b""
    start = int(first[1])
    header = [int(word) for word in data[:start].split() if word.isdigit()]
    numbers, offsets = header[::2], header[1::2]
    ends = [*offsets[1:], len(data) - start]
    return b"\n".join(
        b"%d 0 obj %b endobj" % (number, data[start + offset : start + end])
        for number, offset, end in zip(numbers, offsets, ends, strict=False)
    )


def _info(content: bytes, streams: tuple[tuple[str, bytes], ...]) -> Iterator[str]:
    found = list(_INFO.finditer(content))
    if not found:
        return
    start = re.compile(rb"(?<!\d)%b\s+\d+\s+obj\b(.*?)endobj" % found[-1][1], re.DOTALL)
    for data in (content, *(data for kind, data in streams if kind == "objects")):
        for written in start.finditer(data):
            yield from (entry["key"].decode("ascii") for entry in _ENTRY.finditer(written[1]))


def _xmp(packets: list[bytes]) -> Iterator[str]:
    for data in packets:
        for packet in re.findall(rb"<x:xmpmeta.*?</x:xmpmeta>", data, re.DOTALL):
            for match in _PROPERTY.finditer(packet):
                name = match["element"] or match["attribute"]
                if not name.startswith(_STRUCTURE):
                    yield name.decode("ascii")

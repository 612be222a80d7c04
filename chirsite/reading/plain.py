"""A file of plain text as passages: a paragraph is what stands between blank lines, hard-wrapped lines joined."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chirsite.model.document import BlockKind
from chirsite.reading.stretches import whole
from chirsite.rules.passages import Passage, Scope
from chirsite.source import SourceFile

_BULLET = re.compile(r"[ \t]*(?:[-*+•‣▪◦–—]|\d{1,3}[.)])[ \t]+")


def plain_passages(source: SourceFile, start: int = 0, end: int | None = None) -> Iterator[Passage]:
    """The paragraphs and list items of ``source``, from ``start`` to ``end``."""
    first, kind = start, BlockKind.PARAGRAPH
    for offset, line in _lines(source.text, start, len(source.text) if end is None else end):
        bullet = _BULLET.match(line)
        if bullet or not line.strip():
            yield from _passage(source, first, offset, kind)
            first = offset + (bullet.end() if bullet else 0)
            kind = BlockKind.LIST_ITEM if bullet else BlockKind.PARAGRAPH
    yield from _passage(source, first, len(source.text) if end is None else end, kind)


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Each line with the offset where it starts."""
    while start < end:
        after = text.find("\n", start, end) + 1 or end
        yield start, text[start:after]
        start = after


def _passage(source: SourceFile, start: int, end: int, kind: BlockKind) -> Iterator[Passage]:
    content = whole(source, start, end)
    if content:
        yield Passage(Scope.BODY, content, kind)

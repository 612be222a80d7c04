"""Long texts cut into pieces: what a reader spends on a text stays in proportion to it, however it is laid out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from chirsite.reading.stretches import part, stripped
from chirsite.rules.passages import Passage

LONGEST = 4000
"""Characters: several pages of ordinary paragraphs in one."""

_ENDS = (re.compile(r"[.!?…][»”\")]?\s"), re.compile(r"[;:,]\s"), re.compile(r"\s"))
"""Where a text is cut, best first; one without a single space is cut anywhere."""


def in_pieces(passages: Iterable[Passage]) -> Iterator[Passage]:
    """The same texts, the longest cut at the end of a sentence."""
    for passage in passages:
        if len(passage.text) <= LONGEST:
            yield passage
        else:
            yield from _pieces(passage)


def _pieces(passage: Passage) -> Iterator[Passage]:
    start, text = 0, passage.text
    while start < len(text):
        end = _end(text, start)
        yield replace(passage, content=stripped(part(passage.content, start, end)))
        start = end


def _end(text: str, start: int) -> int:
    """Where a piece that begins at ``start`` ends: as late as it can."""
    last = start + LONGEST
    if last >= len(text):
        return len(text)
    window = text[start + LONGEST // 2 : last]
    for ends in _ENDS:
        found = [match.end() for match in ends.finditer(window)]
        if found:
            return start + LONGEST // 2 + found[-1]
    return last

"""Making a text that knows its place out of stretches of a file: markup left out, entities read, white space folded."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import islice, pairwise, takewhile

from chirsite.model.document import LocatedText, Segment
from chirsite.source import SourceFile

_TO_FOLD = re.compile(r"\s{2,}|[\t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]")


@dataclass(slots=True)
class Stretches:
    """A text under construction; add its stretches in order, then take it."""

    source: SourceFile
    _parts: list[str] = field(default_factory=list)
    _segments: list[Segment] = field(default_factory=list)
    _length: int = 0
    _spaced: bool = True
    """Whether what was added last is white space, or nothing was added yet: white space that follows adds nothing."""

    def add(self, start: int, end: int) -> None:
        """Add the characters of the file from ``start`` to ``end``; each run of white space becomes one space."""
        text, done = self.source.text, start
        for run in _TO_FOLD.finditer(text, start, end):
            self._exact(done, run.start())
            self.space(*run.span())
            done = run.end()
        self._exact(done, end)

    def put(self, text: str, start: int, end: int) -> None:
        """Add ``text``, which the characters from ``start`` to ``end`` stand for: an entity, an escape."""
        if text.isspace():
            self.space(start, end)
        elif text:
            self._append(text, start, end)
            self._spaced = False

    def space(self, start: int, end: int) -> None:
        """Add one space for the characters from ``start`` to ``end``, unless one stands there already."""
        if not self._spaced:
            self._append(" ", start, end)
            self._spaced = True

    def take(self) -> LocatedText | None:
        """The text without white space at its ends, None when there is none; what comes next begins another."""
        text = "".join(self._parts)
        located = LocatedText(self.source, text.rstrip(), tuple(self._segments)) if text.strip() else None
        self._parts, self._segments, self._length, self._spaced = [], [], 0, True
        return located

    def _exact(self, start: int, end: int) -> None:
        text = self.source.text
        if start < end and self._spaced and text[start].isspace():
            start += 1
        if start < end:
            self._append(text[start:end], start, end)
            self._spaced = text[end - 1].isspace()

    def _append(self, text: str, start: int, end: int) -> None:
        last = self._segments[-1] if self._segments else None
        after = self._length + len(text)
        self._parts.append(text)
        if last and last.source_end == start and len(text) == end - start and last.is_exact:
            self._segments[-1] = Segment(last.text_start, after, last.source_start, end)
        else:
            self._segments.append(Segment(self._length, after, start, end))
        self._length = after


def whole(source: SourceFile, start: int, end: int) -> LocatedText | None:
    """The characters of ``source`` from ``start`` to ``end`` as one text; None when there is only white space."""
    stretches = Stretches(source)
    stretches.add(start, end)
    return stretches.take()


def part(text: LocatedText, start: int, end: int) -> LocatedText:
    """``text[start:end]`` with its places."""
    first = bisect_right(text.segments, start, key=lambda segment: segment.text_end)
    kept = takewhile(lambda segment: segment.text_start < end, islice(text.segments, first, None))
    cut = (segment.cut(start, end) for segment in kept)
    return LocatedText(text.source, text.text[start:end], tuple(segment for segment in cut if segment))


def stripped(text: LocatedText) -> LocatedText:
    """``text`` without white space at its ends."""
    start = len(text.text) - len(text.text.lstrip())
    return part(text, start, max(start, len(text.text.rstrip())))


def without(text: LocatedText, spans: Iterable[tuple[int, int]]) -> LocatedText:
    """``text`` less some of its stretches, given in order."""
    ends = [(0, 0), *spans, (len(text.text), 0)]
    parts = [part(text, done, start) for (_, done), (start, _) in pairwise(ends) if done < start]
    segments: list[Segment] = []
    length = 0
    for one in parts:
        segments += (
            replace(item, text_start=item.text_start + length, text_end=item.text_end + length) for item in one.segments
        )
        length += len(one.text)
    return LocatedText(text.source, "".join(one.text for one in parts), tuple(segments))

"""A source file as text: offsets to positions and back, excerpts, and frames around a span."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from chirsite.diagnostics import Frame, Position, Span

_CONTEXT_LINES = 1


@dataclass(frozen=True)
class SourceFile:
    """A project file read as NFC text with ``\\n`` line ends.

    ``path`` is relative to the project, with ``/``.
    """

    path: str
    text: str

    @cached_property
    def _line_starts(self) -> tuple[int, ...]:
        starts = [0]
        starts.extend(accumulate(len(line) + 1 for line in self.lines[:-1]))
        return tuple(starts)

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines, without their line ends."""
        return tuple(self.text.split("\n"))

    def position(self, offset: int) -> Position:
        """The line and column of a character offset; offsets past the end fall on the end."""
        offset = max(0, min(offset, len(self.text)))
        line = bisect_right(self._line_starts, offset)
        return Position(line, offset - self._line_starts[line - 1] + 1)

    def offset(self, position: Position) -> int:
        """The character offset of a position; raises IndexError past the last line."""
        return self._line_starts[position.line - 1] + position.column - 1

    def span(self, start: int, end: int) -> Span:
        """The span between two character offsets."""
        return Span(self.path, self.position(start), self.position(end))

    def excerpt(self, span: Span) -> str:
        """The text under a span, ``""`` for a whole file."""
        if span.start is None or span.end is None:
            return ""
        return self.text[self.offset(span.start) : self.offset(span.end)]

    def frame(self, span: Span) -> Frame | None:
        """The lines a span stands on, with one line before and after."""
        if span.start is None:
            return None
        last = span.end.line if span.end else span.start.line
        first = max(1, span.start.line - _CONTEXT_LINES)
        last = min(len(self.lines), min(last, span.start.line + 2) + _CONTEXT_LINES)
        return Frame(first, self.lines[first - 1 : last])

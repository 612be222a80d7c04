"""Whether two findings speak of the same words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from chirsite.diagnostics import Position, Span


class Overlaps:
    """The places already spoken of, by file."""

    def __init__(self, spans: Iterable[Span]) -> None:
        """Keep ``spans``; one without a place is its whole file."""
        self._places: dict[str, list[tuple[Position, Position]]] = {}
        self._whole: set[str] = set()
        for span in spans:
            if span.start and span.end:
                self._places.setdefault(span.path, []).append((span.start, span.end))
            else:
                self._whole.add(span.path)
        self._reach = {path: _sorted(places) for path, places in self._places.items()}

    def touch(self, span: Span) -> bool:
        """Whether some of the words of ``span`` were already spoken of."""
        if span.path in self._whole or span.start is None or span.end is None:
            return span.path in self._whole or span.path in self._places
        starts, reach = self._reach.get(span.path, ([], []))
        before = bisect_left(starts, span.end)
        return before > 0 and reach[before - 1] > span.start


def _sorted(places: list[tuple[Position, Position]]) -> tuple[list[Position], list[Position]]:
    """The starts of ``places`` in order, and the furthest end reached up to each."""
    places.sort()
    reach: list[Position] = []
    for _, end in places:
        reach.append(max(end, reach[-1]) if reach else end)
    return [start for start, _ in places], reach

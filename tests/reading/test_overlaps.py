"""Whether two findings speak of the same words."""

from __future__ import annotations

import pytest

from chirsite.diagnostics import Position, Span
from chirsite.reading.overlaps import Overlaps


def _span(line: int, start: int, end: int, path: str = "a.md") -> Span:
    return Span(path, Position(line, start), Position(line, end))


@pytest.mark.parametrize(
    ("span", "touched"),
    [
        (_span(2, 5, 9), True),
        (_span(2, 1, 6), True),
        (_span(2, 9, 12), False),
        (_span(2, 1, 5), False),
        (_span(3, 5, 9), False),
        (_span(2, 5, 9, "b.md"), False),
        (_span(4, 30, 31), True),
        (Span("a.md"), True),
        (Span("b.md"), False),
    ],
)
def test_words_are_spoken_of_when_places_overlap(span: Span, touched: bool) -> None:
    said = Overlaps([_span(4, 10, 12), _span(2, 5, 9), Span("a.md", Position(4, 1), Position(4, 40))])
    assert said.touch(span) is touched


def test_a_finding_without_a_place_speaks_of_its_whole_file() -> None:
    assert Overlaps([Span("a.md")]).touch(_span(7, 1, 2))

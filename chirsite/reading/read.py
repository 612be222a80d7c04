"""Reading texts for what the law forbids: the one door to every reader, whatever the command."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from chirsite.diagnostics import Finding, Span
from chirsite.reading.lengths import in_pieces
from chirsite.rules.engine import check_passages
from chirsite.rules.passages import Passage
from chirsite.rules.surfaces import Surface
from chirsite.rules.texts import TEXT_RULES


def read_passages(passages: Sequence[Passage], today: date) -> tuple[Finding, ...]:
    """What the readers find in ``passages``: the rules in force on ``today``; spans are in the passages' sources."""
    return tuple(check_passages(TEXT_RULES, tuple(in_pieces(passages)), today))


def read_surfaces(surfaces: Iterable[Surface], today: date) -> Iterator[Finding]:
    """What the readers find in texts of rendered files; the place of a finding is the whole file."""
    passages = [surface.passage for surface in surfaces]
    for finding in read_passages(passages, today):
        yield replace(finding, span=Span(finding.span.path), frame=None)

"""Reading texts for what the law forbids: the one door to every reader, whatever the command."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from chirsite.diagnostics import Finding, Severity, Span
from chirsite.learned.families import knows
from chirsite.learned.reader import read, sounds_innocent
from chirsite.memory import each_remembered
from chirsite.reading.lengths import in_pieces
from chirsite.reading.overlaps import Overlaps
from chirsite.rules.engine import finding, text_hits
from chirsite.rules.passages import Passage
from chirsite.rules.surfaces import Surface
from chirsite.rules.texts import TEXT_RULES


def read_passages(passages: Sequence[Passage], today: date) -> tuple[Finding, ...]:
    """What the readers find in ``passages``: the rules in force on ``today``; spans are in the passages' sources."""
    files: defaultdict[str, list[Passage]] = defaultdict(list)
    for passage in passages:
        files[passage.content.source.path].append(passage)
    return tuple(one for found in _read_files(tuple(map(tuple, files.values())), today) for one in found)


@each_remembered
def _read_files(files: Sequence[tuple[Passage, ...]], today: date) -> Sequence[tuple[Finding, ...]]:
    """What the readers find in the passages of each file."""
    pieces = tuple(in_pieces([passage for file in files for passage in file]))
    said = tuple(_explicit(pieces, today))
    found: defaultdict[str, list[Finding]] = defaultdict(list)
    for one in (*said, *_implicit(pieces, said)):
        found[one.span.path].append(one)
    return [tuple(found[file[0].content.source.path]) for file in files]


def _explicit(passages: Sequence[Passage], today: date) -> Iterator[Finding]:
    """What the rules find, but for the warnings of wording that the learned reader is sure are none."""
    innocent: dict[int, bool] = {}
    for rule, hit, passage in text_hits(TEXT_RULES, passages, today):
        if (hit.severity or rule.severity) is Severity.WARNING and knows(rule):
            place = id(passage)
            if place not in innocent:
                innocent[place] = sounds_innocent(passage)
            if innocent[place]:
                continue
        source = passage.content.source
        yield finding(rule, hit, {source.path: source})


def _implicit(passages: Iterable[Passage], found: Iterable[Finding]) -> Iterator[Finding]:
    """What the learned reader finds where the rules found nothing: what is already said need not be said twice."""
    said = Overlaps(one.span for one in found)
    for passage in passages:
        source = passage.content.source
        for rule, hit in read(passage):
            if not said.touch(hit.span):
                yield finding(rule, hit, {source.path: source})


def read_surfaces(surfaces: Iterable[Surface], today: date) -> Iterator[Finding]:
    """What the readers find in texts of rendered files; the place of a finding is the whole file."""
    passages = [surface.passage for surface in surfaces]
    for one in read_passages(passages, today):
        yield replace(one, span=Span(one.span.path), frame=None)

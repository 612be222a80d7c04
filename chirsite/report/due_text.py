"""Deadlines for a reader at a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from chirsite.due import Deadline
from chirsite.report.text import plural
from chirsite.report.wrapping import wrapped
from chirsite.text.dates import french_date


def render_due_text(found: Sequence[Deadline], today: date) -> str:
    """The late, then the others, at most 80 columns wide; then how many there are."""
    late = [item for item in found if item.is_late(today)]
    others = [item for item in found if not item.is_late(today)]
    lines = [line for title, items in (("En retard", late), ("À venir", others)) for line in _group(title, items)]
    counted = plural(len(found), "échéance") if found else "Aucune échéance"
    return "\n".join([*lines, f"{counted}{f', dont {len(late)} en retard' if late else ''}."]) + "\n"


def _group(title: str, items: Sequence[Deadline]) -> Iterator[str]:
    if not items:
        return
    yield title
    for day, of_day in groupby(items, key=lambda item: item.day):
        yield f"  {french_date(day)}"
        for said, same in groupby(of_day, key=lambda item: f"{item.rule} {item.subject}".strip()):
            yield from wrapped(said, "    ")
            yield from (f"      {_place(item)}" for item in same)
    yield ""


def _place(item: Deadline) -> str:
    start = item.span.start
    return f"{item.span.path}:{start.line}" if start else item.span.path

"""Diplomas and career as dated steps, the latest first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final, Protocol, TypeVar

from chirsite.model.fields import PartialDate
from chirsite.model.practitioner import Practitioner
from chirsite.model.titles import Training, TrainingKind
from chirsite.render.format import capitalised, days, partial_date, period
from chirsite.render.views import LinkView, TimelineEntry
from chirsite.render.words import Words
from chirsite.text.typography import typeset

CNP_YEARS: Final = 6
"""Years during which a training validated by the CNP may be shown (recommendations of the Ordre, 2021)."""


class _Dated(Protocol):
    @property
    def since(self) -> PartialDate: ...
    @property
    def until(self) -> PartialDate | None: ...


def diplomas(words: Words, value: Practitioner) -> tuple[TimelineEntry, ...]:
    """Diplomas with university and town."""
    ordered = sorted(value.diplomas, key=lambda item: item.date.iso, reverse=True)
    return tuple(_entry(partial_date(words, item.date), item.title, item.university, item.place) for item in ordered)


def trainings(words: Words, value: Practitioner, today: date) -> tuple[TimelineEntry, ...]:
    """Complementary trainings; those the CNP validated only while they are recent."""
    current = [item for item in value.trainings if _is_current(item, today)]
    current.sort(key=lambda item: item.date.iso, reverse=True)
    return tuple(
        _entry(partial_date(words, item.date), item.title, capitalised(words.label(item.kind)), item.issuer)
        for item in current
    )


def accreditations(words: Words, value: Practitioner, today: date) -> tuple[TimelineEntry, ...]:
    """Accreditations valid today, with their period of validity."""
    current = sorted(value.current_accreditations(today), key=lambda item: item.valid_until, reverse=True)
    dated = ((words("career.valid", days=days(words, item.valid_from, item.valid_until)), item) for item in current)
    return tuple(_entry(when, item.title, item.issuer) for when, item in dated)


def posts(words: Words, value: Practitioner) -> tuple[TimelineEntry, ...]:
    """Posts held."""
    ordered = _latest_first(value.career.posts)
    return tuple(
        _entry(period(words, item.since, item.until), item.role, item.institution, item.place) for item in ordered
    )


def functions(words: Words, value: Practitioner) -> tuple[TimelineEntry, ...]:
    """Hospital and university functions."""
    ordered = _latest_first(value.career.functions)
    return tuple(_entry(period(words, item.since, item.until), item.title, item.institution) for item in ordered)


def missions(words: Words, value: Practitioner) -> tuple[TimelineEntry, ...]:
    """Missions entrusted."""
    ordered = _latest_first(value.career.missions)
    return tuple(_entry(period(words, item.since, item.until), item.title, item.body) for item in ordered)


def publications(words: Words, value: Practitioner) -> tuple[LinkView, ...]:
    """Publications as citations that lead to the article; titles stay as published."""
    ordered = sorted(value.career.publications, key=lambda item: item.year.iso, reverse=True)
    return tuple(
        LinkView(
            f"{item.authors.rstrip('.')}. {item.title.rstrip('.')}. {item.journal}, {partial_date(words, item.year)}.",
            f"https://doi.org/{item.doi}" if item.doi else f"https://pubmed.ncbi.nlm.nih.gov/{item.pmid}/",
            external=True,
        )
        for item in ordered
    )


def societies(value: Practitioner) -> tuple[LinkView, ...]:
    """Learned societies; ``url`` is ``""`` when the data gives none."""
    return tuple(LinkView(typeset(item.name), item.url or "", external=True) for item in value.career.societies)


Step = TypeVar("Step", bound=_Dated)


def _latest_first(steps: Iterable[Step]) -> list[Step]:
    return sorted(
        steps, key=lambda step: (step.until is None, step.until.iso if step.until else "", step.since.iso), reverse=True
    )


def _entry(when: str, title: str, *details: str) -> TimelineEntry:
    return TimelineEntry(when, typeset(title), typeset(", ".join(details)))


def _is_current(item: Training, today: date) -> bool:
    if item.kind is not TrainingKind.CNP:
        return True
    first = item.date.earliest
    return (first.year + CNP_YEARS, first.month, first.day) >= (today.year, today.month, today.day)

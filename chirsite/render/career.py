"""Diplomas and career as dated steps, the latest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol

from chirsite.model.career import Publication
from chirsite.model.fields import PartialDate
from chirsite.model.practitioner import Practitioner
from chirsite.model.titles import Training, TrainingKind
from chirsite.render.format import capitalised, days, partial_date, period
from chirsite.render.views import LinkView, PublicationView, TimelineEntry
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


def steps(words: Words, value: Practitioner) -> tuple[TimelineEntry, ...]:
    """Posts held, functions and missions, on one line of time; each says which it is."""
    career = value.career
    found = [_Step("career.post", item, item.role, (item.institution, item.place)) for item in career.posts]
    found += [_Step("career.function", item, item.title, (item.institution,)) for item in career.functions]
    found += [_Step("career.mission", item, item.title, (item.body,)) for item in career.missions]
    return tuple(
        _entry(period(words, step.dates.since, step.dates.until), step.title, words(step.kind), *step.details)
        for step in sorted(found, key=lambda step: _end_first(step.dates), reverse=True)
    )


def publications(words: Words, value: Practitioner) -> tuple[PublicationView, ...]:
    """Publications as citations that lead to the article; titles stay as published."""
    ordered = sorted(value.career.publications, key=lambda item: item.year.iso, reverse=True)
    return tuple(_publication(words, item) for item in ordered)


def _publication(words: Words, item: Publication) -> PublicationView:
    identifiers = [words("career.doi", doi=item.doi)] if item.doi else []
    identifiers += [words("career.pmid", pmid=item.pmid)] if item.pmid else []
    return PublicationView(
        authors=f"{item.authors.rstrip('.')}.",
        title=item.title.rstrip("."),
        journal=item.journal,
        date=partial_date(words, item.year),
        url=f"https://doi.org/{item.doi}" if item.doi else f"https://pubmed.ncbi.nlm.nih.gov/{item.pmid}/",
        identifiers=", ".join(identifiers),
    )


def societies(value: Practitioner) -> tuple[LinkView, ...]:
    """Learned societies; ``url`` is ``""`` when the data gives none."""
    return tuple(LinkView(typeset(item.name), item.url or "", external=True) for item in value.career.societies)


@dataclass(frozen=True, slots=True)
class _Step:
    """A step of a career: the key of what it is called, its dates, and what it was."""

    kind: str
    dates: _Dated
    title: str
    details: tuple[str, ...]


def _end_first(dates: _Dated) -> tuple[bool, str, str]:
    """What still goes on comes after all that is over, then by its end, then by its beginning."""
    return dates.until is None, dates.until.iso if dates.until else "", dates.since.iso


def _entry(when: str, title: str, *details: str) -> TimelineEntry:
    return TimelineEntry(when, typeset(title), typeset(", ".join(details)))


def _is_current(item: Training, today: date) -> bool:
    if item.kind is not TrainingKind.CNP:
        return True
    first = item.date.earliest
    return (first.year + CNP_YEARS, first.month, first.day) >= (today.year, today.month, today.day)

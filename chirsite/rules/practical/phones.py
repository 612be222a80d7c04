"""The phone numbers of the data, and those that stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from chirsite.model.place import Place, PracticeAt
    from chirsite.model.project import Project, Record

_SEPARATED = r"(?:[ .\-\u00a0\u202f]?\d{2}){4}(?!\d)"
_WRITTEN = re.compile(
    rf"(?<![\d/.,+])0[1-9]{_SEPARATED}"
    rf"|(?<![\d/.,])(?:\+|00)33 ?(?:\(0\) ?)?[1-9]{_SEPARATED}"
    r"|(?<![\d/.,])\+(?!33)\d{2,3}(?:[ .\-]?\d){7,10}(?!\d)"
)
_NOT_DIGITS = re.compile(r"[^\d+]")


@dataclass(frozen=True)
class DataPhone:
    """A phone number of the data (E.164), and where it stands."""

    number: str
    record: Record[Any]
    path: tuple[str | int, ...]


def own_phones(project: Project) -> Iterator[DataPhone]:
    """The numbers by which the practice is reached: places, appointments, emergencies, publisher."""
    if project.practice:
        for index, place in enumerate(project.practice.value.places):
            yield DataPhone(place.phone, project.practice, ("places", index, "phone"))
    for surgeon in project.surgeons:
        for index, place in enumerate(surgeon.value.places):
            yield DataPhone(place.phone, surgeon.record, ("places", index, "phone"))
        yield DataPhone(surgeon.value.booking.phone, surgeon.record, ("booking", "phone"))
        if surgeon.value.emergencies.phone:
            yield DataPhone(surgeon.value.emergencies.phone, surgeon.record, ("emergencies", "phone"))
    yield DataPhone(project.settings.value.publisher.phone, project.settings, ("publisher", "phone"))


def known_phones(project: Project) -> frozenset[str]:
    """Every number the data give: the practice's, the host's, other bodies', those of relays and permanences."""
    settings = project.settings.value
    numbers = {phone.number for phone in own_phones(project)} | {settings.host.phone}
    numbers.update(other.phone for other in settings.other_phones)
    for text in _relays(project):
        numbers.update(number for _, number in phones_in(text))
    return frozenset(numbers)


def phones_in(text: str) -> Iterator[tuple[str, str]]:
    """Each phone number of ``text``, as written and in E.164; numbers of fewer than nine digits are no concern."""
    for match in _WRITTEN.finditer(text):
        yield match.group(), international(match.group())


def international(written: str) -> str:
    """A number written by the French, in E.164: ``02 61…`` and ``+33 (0)2 61…`` are ``+33261…``."""
    digits = _NOT_DIGITS.sub("", written.replace("(0)", ""))
    if digits.startswith("00"):
        return f"+{digits[2:]}"
    return f"+33{digits[1:]}" if digits.startswith("0") else digits


def _relays(project: Project) -> Iterator[str]:
    """The sentences that send a patient to somebody else."""
    shared = project.practice.value.places if project.practice else ()
    for surgeon in project.surgeons:
        yield surgeon.value.emergencies.out_of_hours
        sessions: tuple[Place | PracticeAt, ...] = (*surgeon.value.places, *surgeon.value.practises_at)
        for session in sessions:
            yield from (absence.relay or "" for absence in session.absences)
    yield from (absence.relay or "" for place in shared for absence in place.absences)

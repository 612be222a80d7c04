"""The days and hours of practice are published (recommendations of 2021; article R. 4127-80)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity, Span
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2021, CSP_80


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """PRA-04 in the data: hours at each place, the practitioner's own or the shared ones."""
    for surgeon in project.surgeons:
        for index, place in enumerate(surgeon.value.places):
            if not place.hours:
                yield _hit(surgeon.record.at("places", index, "hours"))
        for index, at in enumerate(surgeon.value.practises_at):
            if not at.hours:
                yield _hit(surgeon.record.at("practises_at", index, "hours"))


def _hit(span: Span) -> Hit:
    return Hit(span, "aucun horaire n’est indiqué sur ce lieu", "Donner les jours et heures de consultation.")


RULE = Rule(
    module=__name__,
    id="PRA-04",
    name="horaires-absents",
    title="Jours et horaires absents",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021, CSP_80),
    data=check_data,
)

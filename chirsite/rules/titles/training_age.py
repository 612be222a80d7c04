"""A training validated by the CNP is shown six years (recommendations of 2021)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.model.titles import TrainingKind
from chirsite.rules.base import Due, Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2021

_YEARS = 6


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """TIT-10: no CNP training older than six years."""
    for surgeon in project.surgeons:
        for index, training in enumerate(surgeon.value.trainings):
            if training.kind is TrainingKind.CNP and today.year - training.date.year > _YEARS:
                span = surgeon.record.at("trainings", index, "date")
                message = f"cette formation de {training.date.year} a plus de six ans"
                yield Hit(span, message, "La retirer : seules les six dernières années se mentionnent.")


def due_dates(project: Project, today: date) -> Iterator[Due]:
    """The first day on which a CNP training is no longer to be shown."""
    for surgeon in project.surgeons:
        for index, training in enumerate(surgeon.value.trainings):
            if training.kind is TrainingKind.CNP:
                day = date(training.date.year + _YEARS + 1, 1, 1)
                span = surgeon.record.at("trainings", index, "date")
                yield Due(day, f"formation « {training.title} » à retirer : plus de six ans", span)


RULE = Rule(
    module=__name__,
    id="TIT-10",
    name="formation-ancienne",
    title="Formation complémentaire trop ancienne",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021,),
    data=check_data,
    due=due_dates,
)

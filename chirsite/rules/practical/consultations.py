"""The kinds of consultation are stated (recommendations of 2021)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.practitioner import ConsultationKind
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2021


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """PRA-06 in the data: the list of consultations does not contradict the teleconsultation."""
    for surgeon in project.surgeons:
        listed = ConsultationKind.TELECONSULTATION in surgeon.value.consultations
        if listed != surgeon.value.teleconsultation.offered:
            message = "« consultations » et « teleconsultation.offered » se contredisent"
            yield Hit(surgeon.record.at("consultations"), message, "Dire la même chose aux deux endroits.")


RULE = Rule(
    module=__name__,
    id="PRA-06",
    name="types-de-consultation-contradictoires",
    title="Types de consultation absents ou contradictoires",
    severity=Severity.INFO,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021,),
    data=check_data,
)

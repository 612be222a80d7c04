"""A surgeon who is paid by a hospital and charges fees too tells the two apart (arrêté of 30 May 2018, article 2)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.practitioner import PracticeMode, Practitioner
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import ARRETE_2018

_HOSPITAL = frozenset({PracticeMode.SALARIED, PracticeMode.HOSPITAL, PracticeMode.HOSPITAL_LIBERAL})


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """HON-16 in the data: both kinds of tariffs for who has both kinds of practice; HON-01 asks for the fees."""
    for surgeon in project.surgeons:
        if _has_both(surgeon.value) and not surgeon.value.fees.hospital_tariffs:
            message = "l’activité libérale et la consultation de l’établissement ne sont pas distinguées"
            advice = "Dire dans « fees.hospital_tariffs » qui facture la consultation publique, et à quels tarifs."
            yield Hit(surgeon.record.at("fees", "hospital_tariffs"), message, advice)


def _has_both(practitioner: Practitioner) -> bool:
    return practitioner.is_liberal and not _HOSPITAL.isdisjoint(practitioner.practice_modes)


RULE = Rule(
    module=__name__,
    id="HON-16",
    name="exercice-hospitalier-non-distingue",
    title="Consultation publique et activité libérale non distinguées",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(ARRETE_2018,),
    data=check_data,
)

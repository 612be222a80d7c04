"""Advice through a platform rests on a contract sent to the Order and on an insurance (livre blanc of 2011)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2011

_WANTED = {
    "contract_sent": (
        "la date d’envoi du contrat à l’Ordre",
        "Envoyer le contrat au conseil départemental, puis dater.",
    ),
    "insurance": ("l’assurance qui le couvre", "Interroger votre assureur, puis le nommer."),
}


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """TEL-02 in the data."""
    for surgeon in project.surgeons:
        advice = surgeon.value.teleadvice
        if advice is None or not advice.offered:
            continue
        span = surgeon.record.at("teleadvice")
        for key, (label, remedy) in _WANTED.items():
            if getattr(advice, key) is None:
                yield Hit(span, f"le téléconseil est déclaré sans {label}", f"{remedy} Clé : « {key} ».")
        if advice.contract_sent and advice.contract_sent > today:
            yield Hit(surgeon.record.at("teleadvice", "contract_sent"), "cette date est à venir", "Envoyer d’abord.")


RULE = Rule(
    module=__name__,
    id="TEL-02",
    name="teleconseil-sans-contrat",
    title="Téléconseil sans contrat transmis ni assurance",
    severity=Severity.WARNING,
    evidence=Evidence.STATED,
    citations=(CNOM_2011,),
    data=check_data,
)

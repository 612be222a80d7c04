"""Teleconsultation is presented with its conditions, its limits, its fee and its tool (recommendations of 2021)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2021

_WANTED = {"conditions": "les conditions", "limits": "les limites", "fee": "les honoraires", "tool": "l’outil"}


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """TEL-01 in the data."""
    for surgeon in project.surgeons:
        tele = surgeon.value.teleconsultation
        for key, label in _WANTED.items():
            if tele.offered and getattr(tele, key) is None:
                span = surgeon.record.at("teleconsultation")
                yield Hit(span, f"la téléconsultation est proposée sans {label}", f"Remplir « {key} ».")


RULE = Rule(
    module=__name__,
    id="TEL-01",
    name="teleconsultation-sans-conditions",
    title="Téléconsultation sans ses conditions",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021,),
    data=check_data,
)

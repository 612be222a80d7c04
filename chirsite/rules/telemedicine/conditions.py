"""Teleconsultation is presented with its conditions, its limits, its fee and its tool (recommendations of 2021)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2021
from chirsite.rules.shared.mentions import Mention, missing_on_surgeon
from chirsite.text.money import euros

_WANTED = {"conditions": "les conditions", "limits": "les limites", "fee": "les honoraires", "tool": "l’outil"}


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """TEL-01 in the data."""
    for surgeon in project.surgeons:
        tele = surgeon.value.teleconsultation
        for key, label in _WANTED.items():
            if tele.offered and getattr(tele, key) is None:
                span = surgeon.record.at("teleconsultation")
                yield Hit(span, f"la téléconsultation est proposée sans {label}", f"Remplir « {key} ».")


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """TEL-01 on the rendered page of the practitioner: conditions, limits, fee and tool stand there."""
    for surgeon in site.project.surgeons:
        tele = surgeon.value.teleconsultation
        fee = None if tele.fee is None else euros(tele.fee)
        texts = (tele.conditions, tele.limits, tele.tool, fee) if tele.offered else ()
        mentions = (Mention("la téléconsultation", text) for text in texts if text)
        yield from missing_on_surgeon(site, surgeon, mentions)


RULE = Rule(
    module=__name__,
    id="TEL-01",
    name="teleconsultation-sans-conditions",
    title="Téléconsultation sans ses conditions",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021,),
    data=check_data,
    output=check_page,
)

"""Teleconsultation is presented with its conditions, its limits, its fee and its tool (recommendations of 2021)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2021
from chirsite.rules.shared.mentions import Mention, missing_on_kind
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
    told = (surgeon.value.teleconsultation for surgeon in site.project.surgeons)
    offered = [tele for tele in told if tele.offered]
    texts = [text for tele in offered for text in (tele.conditions, tele.limits, tele.tool) if text]
    texts += [euros(tele.fee) for tele in offered if tele.fee is not None]
    yield from missing_on_kind(site, "surgeon", "Praticien", (Mention("la téléconsultation", text) for text in texts))


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

"""The fees listed are those article R. 1111-21 names: consultations, visits, and five usual acts at least."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.fees import FeeKind, Reimbursed
from chirsite.model.practitioner import ConsultationKind
from chirsite.model.project import Project, Surgeon
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import ORDRE_HONORAIRES, R1111_21
from chirsite.text.fold import folded_text

_LEAST_ACTS = 5


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """HON-12 in the data of each practitioner who charges fees; with no fee at all HON-01 speaks."""
    for surgeon in project.surgeons:
        if surgeon.value.is_liberal and surgeon.value.fees.acts:
            yield from _missing_lines(surgeon)
            yield from _missing_tariffs(surgeon)


def _missing_lines(surgeon: Surgeon) -> Iterator[Hit]:
    fees, span = surgeon.value.fees.acts, surgeon.record.at("fees", "acts")
    if not any(fee.kind is FeeKind.CONSULTATION for fee in fees):
        yield Hit(span, "aucune consultation n’est chiffrée", "Ajouter une ligne « kind: consultation ».")
    visits = ConsultationKind.HOME_VISIT in surgeon.value.consultations
    if visits and not any("visite" in folded_text(fee.label) for fee in fees):
        yield Hit(span, "la visite à domicile est proposée sans être chiffrée", "Ajouter sa ligne, et ses frais.")
    acts = sum(fee.kind is FeeKind.ACT for fee in fees)
    if acts < _LEAST_ACTS:
        message = f"la liste chiffre {acts} acte{'s' if acts > 1 else ''} ; il en faut {_LEAST_ACTS} au moins"
        yield Hit(span, message, "Ajouter les actes que vous pratiquez le plus (« kind: act »).")


def _missing_tariffs(surgeon: Surgeon) -> Iterator[Hit]:
    for index, fee in enumerate(surgeon.value.fees.acts):
        if fee.reimbursed is not Reimbursed.NO and fee.base is None:
            message = f"le tarif de remboursement de « {fee.label} » manque"
            yield Hit(surgeon.record.at("fees", "acts", index, "reimbursed"), message, "Ajouter « base » (ameli.fr).")


RULE = Rule(
    module=__name__,
    id="HON-12",
    name="prestations-a-chiffrer",
    title="Prestations à chiffrer",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(R1111_21, ORDRE_HONORAIRES),
    data=check_data,
)

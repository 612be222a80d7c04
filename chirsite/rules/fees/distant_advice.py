"""Simple advice by phone or in writing is never charged (article R. 4127-53, I)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CSP_53
from chirsite.rules.shared.terms import Terms
from chirsite.text.fold import folded_text

if TYPE_CHECKING:
    from chirsite.model.project import Project

_ADVICE = r"(?:avis|conseils?|reponses?)"
_WRITTEN = (
    r"(?:(?:par|sur) (?:courriels?|courriers?|e-?mails?|mails?|telephone|correspondance|messagerie|internet|photos?)"
    r"|a distance|en ligne|telephoniques?)"
)
_FREE = r"(?!teleconsultation|consultation|visio|gratuit|aucun|jamais|pas |sans |ni )"

TERMS = Terms(
    patterns=(
        rf"{_ADVICE}(?: \w+){{0,3}} {_WRITTEN}(?:{_FREE}[^.;!?]){{0,60}}?\d(?:[\d ,]*\d)? ?(?:€|euros?)",
        rf"{_ADVICE}(?: \w+){{0,2}} {_WRITTEN}(?: \w+){{0,2}} (?:payante?s?|facturee?s?|tarifee?s?)",
        r"(?:facture|facturons|facturation|tarifs?|honoraires|prix) "
        r"(?:d'un |d'|de |des |les |l'|un |chaque |pour un )?"
        rf"{_ADVICE}(?: \w+){{0,2}} {_WRITTEN}",
    ),
    message="« {found} » : un simple avis à distance ne se paie pas",
    help="Le retirer. Une téléconsultation, elle, se paie : « Téléconsultation, mêmes honoraires qu’au cabinet. »",
    # « Un conseil donné par courriel ne se facture pas »; not « pas moins de 20 € ».
    around=(r".*⟧ (?:pas|jamais|point)(?=\s*(?:[.,;!»]|\Z))",),
)

_LINE = re.compile(rf"\b{_ADVICE}\b.*\b{_WRITTEN}\b|\btele-?conseils?\b")
_TELEMEDICINE = re.compile(r"\btele-?(?:consultation|expertise)|\bvisio|\bvideo")


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """HON-19 in the fee list, where the words and the amount stand on different lines."""
    for span, label in _lines(project):
        folded = folded_text(label)
        if _LINE.search(folded) and not _TELEMEDICINE.search(folded):
            yield Hit(span, TERMS.message.format(found=label), TERMS.help, excerpt=label)


def _lines(project: Project) -> Iterator[tuple[Span, str]]:
    for surgeon in project.surgeons:
        fees = surgeon.value.fees
        for index, fee in enumerate(fees.acts):
            yield surgeon.record.at("fees", "acts", index, "label"), fee.label
        for index, charge in enumerate(fees.non_care):
            yield surgeon.record.at("fees", "non_care", index, "label"), charge.label


RULE = Rule(
    module=__name__,
    id="HON-19",
    name="avis-a-distance-payant",
    title="Honoraires pour un simple avis à distance",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_53,),
    data=check_data,
    text=TERMS,
)

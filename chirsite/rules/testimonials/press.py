"""No praise quoted from the press; a neutral link to an informative interview is fine (articles R. 4127-13 and -20)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CE_2018, CSP_13, CSP_20
from chirsite.rules.shared.excuses import QUESTION, REFUSAL
from chirsite.rules.shared.terms import Terms

_NICKNAME = r"(?:magicien(?:ne)?|roi|pape|papesse|virtuose|star|fee|sorciere?|gourou|orfevre|sculpteur|prodige)"
_SPECIALITY = (
    r"(?:nez|rhinoplastie|seins?|genoux?|hanches?|epaules?|bistouri|scalpel|chirurgie|lifting|silhouette|mains?"
    r"|protheses?|hernies?|beaute|visage|botox|obesite|dos)"
)

TERMS = Terms(
    patterns=(
        r"vue?s? a la tele(?:vision)?|vue?s? (?:sur|dans) (?:tf1|m6|bfm\w*|france ?[2-5]|canal ?\+)",
        r"(?:ils|on) parlent? de (?:nous|lui|elle|moi)",
        r"(?:la presse|les medias) (?:en parlent?|parlent? (?:de (?:nous|lui|moi)|d'elle))",
        rf"{_NICKNAME} (?:du |de la |des |de l'|de )(?:la )?{_SPECIALITY}",
        r"salue?e?s? par la (?:presse|critique)|encensee?s? par (?:la presse|les medias)",
    ),
    message="« {found} » cite un éloge de la presse",
    help="Donner un lien neutre : « Entretien sur la prévention des hernies, radio …, 12 mars 2026 ».",
    unless=(QUESTION, REFUSAL),
)

RULE = Rule(
    module=__name__,
    id="TEM-06",
    name="revue-de-presse-elogieuse",
    title="Éloge de la presse",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CSP_13, CSP_20, CE_2018),
    text=TERMS,
)

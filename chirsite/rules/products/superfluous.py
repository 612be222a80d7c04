"""A product neither replaces the consultation nor is free of effects (articles R. 5122-4 and R. 5213-1, 4°)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import L5122, L5213
from chirsite.rules.products.brands import FILLERS, IMPLANTS, MEDICINES
from chirsite.rules.shared.excuses import QUESTION, REFUSAL
from chirsite.rules.shared.terms import Terms

_BRAND = "|".join((*MEDICINES, *FILLERS, *IMPLANTS))
_REMEDY = rf"(?:gels?|cremes?|pommades?|baumes?|huiles?|complements? alimentaires?|gelules?|patchs?|serums?|{_BRAND})"
_PRODUCT = rf"(?:{_REMEDY}|medicaments?|comprimes?|implants?|protheses?|produits? de comblement|dispositifs? medica\w+)"
_FEW = r"(?:(?!n(?:e |'))[\w'-]+ ){0,3}?"

TERMS = Terms(
    patterns=(
        rf"{_REMEDY} {_FEW}(?:remplace|dispense d|evite|rend inutile)(?:nt)?(?:e |') ?"
        r"(?:la |une |l'|toute )?(?:operation|chirurgie|intervention|consultation|bistouri)",
        rf"{_REMEDY} {_FEW}remplace(?:nt)? (?:la |une |l'|toute )?(?:operation|chirurgie|intervention|consultation)",
        rf"{_PRODUCT} {_FEW}sans (?:aucun |le moindre )?effets? (?:secondaires?|indesirables?)",
        rf"{_PRODUCT} {_FEW}(?:recommande|approuve|plebiscite)e?s? par (?:les |des |nos |tous les )"
        r"(?:medecins|chirurgiens|pharmaciens|professionnels de sante|specialistes)",
        rf"{_PRODUCT} {_FEW}(?:superieure?s? a tous|plus efficaces? que (?:tous|toutes))",
    ),
    message="« {found} » : un produit de santé ne se vante pas ainsi au public",
    help="Dire ses indications, ses effets indésirables et ses limites : « peut être prescrit selon l’avis médical ».",
    unless=(QUESTION, REFUSAL, r"(?:parfois|certains cas|peut|peuvent|souvent)\b"),
)

RULE = Rule(
    module=__name__,
    id="MED-02",
    name="produit-qui-dispense-de-consulter",
    title="Produit de santé présenté comme sûr ou suffisant",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(L5122, L5213),
    text=TERMS,
)

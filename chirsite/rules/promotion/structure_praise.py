"""The place of practice is told, not promoted (articles R. 4127-13 and R. 4127-20)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CSP_13, CSP_20
from chirsite.rules.shared.terms import Terms

_PLACE = r"(?:clinique|polyclinique|hopital(?: prive)?|etablissement|centre (?:hospitalier|chirurgical|medical))"
_GRAND = r"(?:plus (?:belle?|modernes?|luxueu(?:se|x)|prestigieu(?:se|x)|performante?|reputee?|confortable))"
_FINE = (
    r"(?:prestigieu(?:se|x)|luxueu(?:se|x)|de prestige|de luxe|haut de gamme|(?:cinq|5) etoiles|ultra-?moderne"
    r"|flambant neu(?:f|ve)|d'exception|hors pair)"
)

TERMS = Terms(
    patterns=(
        rf"{_PLACE}(?: [\w'-]+){{0,4}},? (?:est |c'est )?(?:l'une des |l'un des |la |le |parmi les ){_GRAND}s?",
        rf"(?:la |le |l'une des |l'un des |les ){_GRAND}s? {_PLACE}s?",
        rf"{_PLACE}(?: [\w'-]+){{0,3}},? (?:est |un (?:lieu|etablissement|cadre) )?{_FINE}",
        rf"(?:choisissez|faites confiance a|preferez) (?:la |l'|notre ){_PLACE}",
    ),
    message="« {found} » fait la promotion de l’établissement",
    help="Écrire le fait : « Lieu d’intervention : clinique X, adresse, accès. »",
)

RULE = Rule(
    module=__name__,
    id="PRO-11",
    name="promotion-de-la-structure",
    title="Promotion de la structure d’exercice",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_13, CSP_20),
    text=TERMS,
)

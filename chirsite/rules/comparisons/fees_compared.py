"""Delays, fees and acts are told without comparison (articles R. 4127-53, II, and R. 4127-19-1, I)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2021, CSP_19_1, CSP_53
from chirsite.rules.comparisons.peers import OTHER_PEERS
from chirsite.rules.shared.disowned import FRAUD, HEARSAY, WARNED_OF
from chirsite.rules.shared.others import NO_PART_IN_IT
from chirsite.rules.shared.terms import Terms

_TOLD = r"(?:tarifs?|honoraires?|prix|depassements?|delais?|rendez-vous|attente)"
_AVERAGE = r"la moyenne(?: des (?:prix|tarifs|honoraires|delais))?|ceux du marche|le marche"
_THERE = rf"(?:(?:celle |celui |celles |ceux )?(?:de |d'|des |dans |chez )?{OTHER_PEERS}|{_AVERAGE})"

TERMS = Terms(
    patterns=(
        rf"{_TOLD}(?: [\w'-]+){{0,5}} (?:inferieure?s?|superieure?s?) (?:a|aux) {_THERE}",
        rf"{_TOLD}(?: [\w'-]+){{0,5}} (?:plus|moins) [\w-]+ que {_THERE}",
        rf"(?:\d+ ?% )?moins chere?s? (?:que {_THERE}|qu'ailleurs)",
        r"(?:tarifs?|honoraires|prix) (?:imbattables?|competitifs?|defiant|casses?|sans concurrence|(?:les )?plus bas)",
        r"les? (?:meilleurs?|plus bas) (?:prix|tarifs?|honoraires)(?! (?:de|du) remboursement)",
        r"delais? (?:de rendez-vous )?les plus courts (?:de la|du|de) (?:region|departement|ville|marche)",
        r"comparez (?:(?:nos|mes) (?:tarifs?|honoraires|prix|delais)|les (?:tarifs?|honoraires|delais))",
    ),
    message="« {found} » compare des tarifs, des délais ou des actes",
    help="Donner le chiffre seul : « Consultation : 60 €, base de remboursement : 23 € » (montants fictifs).",
    unless=(r"ne (?:signifie|prouve|veut|dit)(?:nt)? (?:pas|rien)",),
    around=(
        WARNED_OF,
        HEARSAY,
        *FRAUD,
        *NO_PART_IN_IT,
        r"\Aun ⟦⟧ n'est (?:pas|jamais) (?:forcement |toujours )?(?:suspect|un gage|un signe|une preuve|le signe)\b",
    ),
)

RULE = Rule(
    module=__name__,
    id="CMP-02",
    name="tarifs-ou-delais-compares",
    title="Tarifs, délais ou actes comparés",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_53, CSP_19_1, CNOM_2021),
    text=TERMS,
)

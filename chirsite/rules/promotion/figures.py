"""No personal counter, no personal rate of success (recommendations of 2021)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2021, CSP_19_1
from chirsite.rules.shared.terms import Terms

_COUNT = r"\d{1,3}(?:[ .]?\d{3})+|\d{3,}"
_WHAT = r"(?:operations?|interventions?|chirurgies|protheses|patient(?:e)?s|liftings?|rhinoplasties|cas|implants)"
_DONE = (
    r"(?:operee?s?|realisee?s?|pratiquee?s?|satisfaite?s|traitee?s?|posee?s?|effectuee?s?|reussie?s?|heureu(?:x|ses))"
)
_WHO = (
    r"(?:j'ai|nous avons|(?:le |la )?(?:docteur|dr) [\w'-]+(?: [\w'-]+)? a|notre equipe a|(?:il|elle) a"
    r"|(?:le cabinet|la clinique) a)"
)

TERMS = Terms(
    patterns=(
        rf"{_WHO} (?:deja )?{_DONE} (?:plus de |pres de |environ )?(?:{_COUNT}) {_WHAT}",
        rf"(?:plus de |pres de )?(?:{_COUNT}) {_WHAT}(?: [\w-]+)? a (?:son|mon|notre|leur) actif",
        rf"^\W*(?:plus de |pres de )?(?:{_COUNT}) ?\+? {_WHAT} {_DONE}\W*$",
        rf"(?:{_COUNT}) patient(?:e)?s (?:satisfaite?s|heureu(?:x|ses)|conquis)",
        r"(?:mon|notre|nos|mes) taux de (?:succes|reussite|satisfaction|complications?|reprises?|infections?)",
        r"\d+(?:,\d+)? ?% (?:de satisfaction|de patient(?:e)?s (?:satisfaite?s|heureu(?:x|ses)|contente?s))",
        r"\d+(?:,\d+)? ?% de (?:reussite|succes) (?:au cabinet|a la clinique|chez nous|pour nos|depuis)",
    ),
    message="« {found} » met en avant des chiffres personnels",
    help="Citer la littérature : « Le taux de récidive rapporté est de 2 à 5 % » avec sa référence.",
    unless=(
        r"etudes?",
        r"series?",
        r"registres?",
        r"litterature",
        r"reference",
        r"essais?",
        r"publie",
        r"rapporte",
        r"selon",
    ),
)

RULE = Rule(
    module=__name__,
    id="PRO-09",
    name="chiffres-personnels",
    title="Chiffres de volume et taux de réussite personnels",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021, CSP_19_1),
    text=TERMS,
)

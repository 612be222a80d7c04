"""No claim of full conformity that nobody audited (article R. 4127-19-1: fair information)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CSP_19_1, RGAA
from chirsite.rules.passages import Passage
from chirsite.rules.shared.terms import Terms

_FULLY = r"(?:totalement|entierement|pleinement|integralement|parfaitement|(?:a )?100 ?%)"
_STANDARD = r"(?:rgaa|wcag|referentiel general d'amelioration de l'accessibilite|regles d'accessibilite(?: numerique)?)"

_TERMS = Terms(
    (
        rf"accessibilite(?: numerique)? ?: ?{_FULLY} conforme",
        rf"{_FULLY} conformes? (?:au |aux |a la |a l')(?:\w+ )?{_STANDARD}",
        rf"conformes? {_FULLY} (?:au |aux )(?:\w+ )?{_STANDARD}",
        rf"conformite (?:totale|complete|integrale|parfaite|de 100 ?%|a 100 ?%) (?:au |aux )(?:\w+ )?{_STANDARD}",
        rf"(?:ce |notre |le |mon )site(?: (?:web|internet))? (?:est )?{_FULLY} accessible",
        r"taux de conformite (?:au \w+ )?(?:est )?(?:de |: )?100 ?%",
    ),
    "« {found} » annonce une accessibilité totale",
    "Dire ce qui a été évalué, les limites connues et comment signaler un défaut.",
)


def check_text(passage: Passage) -> Iterator[Hit]:
    """ACC-04 in every text."""
    yield from _TERMS(passage)


RULE = Rule(
    module=__name__,
    id="ACC-04",
    name="conformite-annoncee",
    title="Accessibilité annoncée comme totale",
    severity=Severity.WARNING,
    evidence=Evidence.UNVERIFIED,
    citations=(CSP_19_1, RGAA),
    text=check_text,
    expressions=(_TERMS,),
)

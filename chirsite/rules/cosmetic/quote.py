"""The page of a cosmetic operation says that a detailed quote is given (arrêté of 17 October 1996, article 1)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import D6322_30, L6322_1
from chirsite.rules.cosmetic.pages import missing_on_cosmetic_pages
from chirsite.rules.cosmetic.spoken import COSMETIC
from chirsite.rules.shared.sought import Sought
from chirsite.rules.shared.statements import Statement

_STATEMENT = Statement("la remise d’un devis détaillé", ("devis detaille",))


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """EST-03 on the rendered page of each cosmetic procedure."""
    yield from missing_on_cosmetic_pages(site, _STATEMENT)


AUDIT = Sought(
    label="le devis détaillé",
    pattern=r"\bdevis\b",
    help="L’écrire sur les pages de chirurgie esthétique.",
    about=COSMETIC,
)

RULE = Rule(
    module=__name__,
    id="EST-03",
    name="devis-absent",
    title="Devis détaillé non mentionné",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(D6322_30, L6322_1),
    output=check_page,
    audit=AUDIT,
)

"""Products that stay in the body over thirty days: limits, adverse effects, document (article D. 6322-30-1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import D6322_30
from chirsite.rules.cosmetic.pages import cosmetic_pages, unstated
from chirsite.rules.shared.statements import Statement
from chirsite.rules.shared.terms import Terms
from chirsite.text.fold import folded_text

if TYPE_CHECKING:
    from chirsite.model.page import Page, ProcedureFrontMatter

_PRODUCT = re.compile(
    r"\b(?:implants?|protheses? (?:mammaire|de menton|de fesse|de mollet|testiculaire)s?|comblement|acide hyaluronique"
    r"|fils? tenseurs?)\b"
)
_STATEMENTS = (
    Statement("la durée de vie limitée du produit", (r"duree (?:de vie )?limitee|n'est pas (?:pose )?a vie|resor\w+",)),
    Statement(
        "l’éventualité d’une nouvelle intervention",
        (r"reintervention|reoperation|nouvelle (?:operation|intervention|seance)|changement d'implants?|remplace\w*",),
    ),
    Statement("les effets indésirables attendus", ("effets? (?:indesirables?|secondaires?)",)),
    Statement("le document remis avec le devis", ("document", "devis")),
)

TERMS = Terms(
    patterns=(r"(?:implants?|protheses?) (?:mammaires? )?(?:garanti(?:e|s|es)? )?(?:a vie|pour la vie)",),
    message="« {found} » : un implant a une durée de vie limitée",
    help="Écrire par exemple : « Une nouvelle intervention peut être nécessaire. »",
)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """EST-07 on the rendered page of each cosmetic procedure that leaves a product in the body."""
    for page, facts in cosmetic_pages(site):
        if _leaves_a_product(page):
            yield from (unstated(facts, one) for one in _STATEMENTS if not one.stands_on(facts))


def _leaves_a_product(page: Page[ProcedureFrontMatter]) -> bool:
    """Whether the page is about one: its title or its address says so; a mention in passing is not enough."""
    return _PRODUCT.search(folded_text(f"{page.meta.title} {page.slug.replace('-', ' ')}")) is not None


RULE = Rule(
    module=__name__,
    id="EST-07",
    name="implant-sans-limites",
    title="Implant ou produit durable sans ses limites",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(D6322_30,),
    text=TERMS,
    output=check_page,
)

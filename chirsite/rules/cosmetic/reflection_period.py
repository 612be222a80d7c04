"""The page of a cosmetic operation states the fifteen days of reflection (article D. 6322-30)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import D6322_30
from chirsite.rules.cosmetic.pages import missing_on_cosmetic_pages
from chirsite.rules.cosmetic.spoken import COSMETIC
from chirsite.rules.shared.sought import Sought
from chirsite.rules.shared.statements import Statement

_STATEMENT = Statement("le délai de réflexion de quinze jours", ("(?:quinze|15) jours", "reflexion|devis"))


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """EST-02 on the rendered page of each cosmetic procedure."""
    yield from missing_on_cosmetic_pages(site, _STATEMENT)


AUDIT = Sought(
    label="le délai de réflexion de quinze jours",
    pattern=r"\b(?:15|quinze) jours\b",
    help="L’écrire sur les pages de chirurgie esthétique.",
    about=COSMETIC,
)

RULE = Rule(
    module=__name__,
    id="EST-02",
    name="delai-de-reflexion-absent",
    title="Délai de réflexion de quinze jours absent",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(D6322_30,),
    output=check_page,
    audit=AUDIT,
)

"""The page of a cosmetic operation says that the health insurance does not cover it (article L. 6322-1)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import L6322_1
from chirsite.rules.cosmetic.pages import missing_on_cosmetic_pages
from chirsite.rules.cosmetic.spoken import COSMETIC
from chirsite.rules.shared.sought import Sought
from chirsite.rules.shared.statements import Statement

_STATEMENT = Statement(
    "l’absence de prise en charge par l’assurance maladie",
    ("assurance maladie", "pas|non|ni|aucune?", "en charge|rembourse(?:e|r|ment)?s?"),
)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """EST-05 on the rendered page of each cosmetic procedure."""
    yield from missing_on_cosmetic_pages(site, _STATEMENT)


AUDIT = Sought(
    label="que l’Assurance maladie ne prend pas en charge",
    pattern=(
        r"\b(?:pas|non|ni|aucune)\b[^.]{0,40}(?:prises? en charge|rembours|assurance maladie|securite sociale)"
        r"|(?:prise en charge|rembours\w*)[^.]{0,30}\b(?:pas|aucun)"
    ),
    help="L’écrire sur les pages de chirurgie esthétique.",
    about=COSMETIC,
)

RULE = Rule(
    module=__name__,
    id="EST-05",
    name="non-prise-en-charge-absente",
    title="Absence de prise en charge non mentionnée",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(L6322_1,),
    output=check_page,
    audit=AUDIT,
)

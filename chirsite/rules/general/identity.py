"""The site says who the physician is: name, capacity, specialty (charte of 2014, points 1 and 2)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2014, LCEN_1_1
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.rules.shared.sought import Sought


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """GEN-12 on the rendered home page."""
    for surgeon in site.project.surgeons:
        mentions = (
            Mention("le nom du praticien", surgeon.value.identity.full_name),
            Mention("sa spécialité", surgeon.value.specialty.value),
        )
        yield from missing_on_kind(site, "home", "Accueil", mentions)


AUDIT = Sought(
    label="qui est le praticien",
    pattern=r"\b(?:docteure?|dr|professeure?|pr)\.? [a-z][a-z\'-]+",
    help="Écrire son nom, sa qualité et sa spécialité.",
)

RULE = Rule(
    module=__name__,
    id="GEN-12",
    name="identite-absente",
    title="Identité du praticien absente",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CNOM_2014, LCEN_1_1),
    output=check_page,
    audit=AUDIT,
)

"""How to reach each place is said in words (recommendations of 2021)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2021
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.rules.shared.sought import Sought


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """PRA-02 on the rendered access page."""
    mentions = (Mention(f"l’accès à « {place.name} »", place.access.directions) for place in site.project.places())
    yield from missing_on_kind(site, "access", "Accès", mentions)


AUDIT = Sought(
    label="comment venir",
    pattern=r"\b(?:metro|tram|tramway|bus|rer|parking|parc de stationnement|stationnement|gare)\b",
    help="Dire les transports, le stationnement, l’entrée.",
)

RULE = Rule(
    module=__name__,
    id="PRA-02",
    name="acces-absent",
    title="Conditions d’accès absentes",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021,),
    output=check_page,
    audit=AUDIT,
)

"""The fees page recalls the written notice due from 70 euros (arrêté of 2 October 2008)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.model.fees import Sector
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import ARRETE_2008, L1111_3
from chirsite.rules.fees.page import unstated_on_fees_page
from chirsite.rules.shared.statements import Statement

_NO_EXCESS = frozenset({Sector.SECTEUR_1, Sector.SANS_OBJET})
_STATEMENT = Statement(
    "l’information écrite préalable à partir de 70 €",
    ("70(?= ?(?:€|euros))", "ecrite?s?|devis", "remis|remise|donnee?"),
)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """HON-15 on the rendered fees page of a practitioner who may exceed the tariff."""
    if any(surgeon.value.convention.sector not in _NO_EXCESS for surgeon in site.project.surgeons):
        yield from unstated_on_fees_page(site, _STATEMENT)


RULE = Rule(
    module=__name__,
    id="HON-15",
    name="information-ecrite-70-euros",
    title="Information écrite préalable à partir de 70 €",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(ARRETE_2008, L1111_3),
    output=check_page,
)

"""Services that are not care are listed with their price and never imposed (article L. 1111-3-4)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import ARRETE_2018, L1111_3_4
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.text.money import euros


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """HON-11 on the rendered fees page."""
    charges = [charge for surgeon in site.project.surgeons for charge in surgeon.value.fees.non_care]
    mentions = [Mention("une prestation hors soins", charge.label) for charge in charges]
    mentions += [Mention(f"le prix de « {charge.label} »", euros(charge.price)) for charge in charges]
    yield from missing_on_kind(site, "fees", "Honoraires", mentions)


RULE = Rule(
    module=__name__,
    id="HON-11",
    name="prestation-hors-soins-sans-prix",
    title="Prestation hors soins sans prix",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(L1111_3_4, ARRETE_2018),
    output=check_page,
)

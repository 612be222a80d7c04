"""Each fee says whether the health insurance covers it (comments of the Order on article R. 4127-53)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.model.fees import Reimbursed
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CSP_53, R1111_21
from chirsite.rules.shared.mentions import Mention, missing_on_kind

_WORDS = {Reimbursed.YES: "pris en charge", Reimbursed.NO: "non pris en charge", Reimbursed.PARTLY: "partie"}


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """HON-14 on the rendered fees page: the cover that each fee declares is told."""
    declared = dict.fromkeys(fee.reimbursed for surgeon in site.project.surgeons for fee in surgeon.value.fees.acts)
    mentions = (Mention("la prise en charge d’un acte", _WORDS[cover]) for cover in declared)
    yield from missing_on_kind(site, "fees", "Honoraires", mentions)


RULE = Rule(
    module=__name__,
    id="HON-14",
    name="prise-en-charge-non-precisee",
    title="Prise en charge non précisée",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_53, R1111_21),
    output=check_page,
)

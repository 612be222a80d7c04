"""The sentence of the arrêté of 30 May 2018 on charges stands unaltered on the fees page."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.model.wording import CHARGES
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import ARRETE_2018
from chirsite.rules.fees.sentences import exact_sentence


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """HON-10 on the rendered fees page: altered is an error, absent a warning."""
    if any(surgeon.value.is_liberal for surgeon in site.project.surgeons):
        yield from exact_sentence(site, CHARGES)


RULE = Rule(
    module=__name__,
    id="HON-10",
    name="phrase-frais",
    title="Phrase réglementaire sur les frais",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(ARRETE_2018,),
    output=check_page,
)

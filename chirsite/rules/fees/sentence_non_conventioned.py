"""The sentence article R. 1111-22 words for this sector stands unaltered on the fees page."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.model.fees import Sector
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import R1111_21
from chirsite.rules.fees.sentences import sector_sentence

SECTORS = frozenset({Sector.NON_CONVENTIONNE})


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """HON-09 on the rendered fees page: altered is a warning, absent a warning."""
    yield from sector_sentence(site, SECTORS)


RULE = Rule(
    module=__name__,
    id="HON-09",
    name="phrase-non-conventionne",
    title="Phrase réglementaire du médecin non conventionné",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(R1111_21,),
    output=check_page,
)

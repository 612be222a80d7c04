"""The sentence article R. 1111-22 words for this sector stands unaltered on the fees page."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.model.fees import Sector
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import R1111_21
from chirsite.rules.fees.sentences import sector_sentence

SECTORS = frozenset({Sector.SECTEUR_1})


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """HON-07 on the rendered fees page: altered is an error, absent a warning."""
    yield from sector_sentence(site, SECTORS)


RULE = Rule(
    module=__name__,
    id="HON-07",
    name="phrase-secteur-1",
    title="Phrase réglementaire du secteur 1",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(R1111_21,),
    output=check_page,
)

"""Membership of an approved association is told (article R. 4127-79, 4°; charte of 2014)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2014, CSP_79
from chirsite.rules.fees.page import unstated_on_fees_page
from chirsite.rules.shared.statements import Statement

_STATEMENT = Statement(
    "l’adhésion à une association agréée",
    ("membre|adherente?|adhesion", "(?:association|organisme|centre)(?: de gestion)? agreee?"),
)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """HON-20 on the rendered fees page of a practitioner who is a member."""
    if any(surgeon.value.convention.approved_association for surgeon in site.project.surgeons):
        yield from unstated_on_fees_page(site, _STATEMENT)


RULE = Rule(
    module=__name__,
    id="HON-20",
    name="association-agreee-absente",
    title="Adhésion à une association agréée non mentionnée",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_79, CNOM_2014),
    output=check_page,
)

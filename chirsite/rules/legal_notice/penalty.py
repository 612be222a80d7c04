"""What a failure to identify oneself costs is recalled when a site fails to (loi 2004-575, article 1-2)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import LCEN_1_1, LCEN_1_2
from chirsite.rules.legal_notice import director, host, legal_person, natural_person, reachable

_IDENTIFICATION = (reachable.check_page, natural_person.check_page, legal_person.check_page)
_CHECKS = (*_IDENTIFICATION, director.check_page, host.check_page)
_MESSAGE = "le défaut d’identification est puni d’un an d’emprisonnement et de 75 000 € d’amende"
_HELP = "Corriger les mentions légales signalées par ailleurs (LEG-01 à LEG-05)."


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """LEG-14: one reminder for a site that breaks one of LEG-01 to LEG-05, where it first does."""
    missing = (hit for check in _CHECKS for hit in check(site))
    first = next(missing, None)
    if first:
        yield Hit(Span(first.span.path), _MESSAGE, _HELP)


RULE = Rule(
    module=__name__,
    id="LEG-14",
    name="sanction-du-defaut-d-identification",
    title="Sanction du défaut d’identification",
    severity=Severity.INFO,
    evidence=Evidence.CONFIRMED,
    citations=(LCEN_1_2, LCEN_1_1),
    output=check_page,
)

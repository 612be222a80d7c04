"""The site is served over HTTPS (article 32 of the GDPR)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity, Span
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import RGPD_32

_MESSAGE = "l’adresse du site n’est pas en HTTPS"
_HELP = "Écrire https:// ; tous les hébergeurs fournissent un certificat gratuit."


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """SEC-01 in the data: the address of the site."""
    if not project.settings.value.address.startswith("https://"):
        yield Hit(project.settings.at("address"), _MESSAGE, _HELP)


def audit(site: Site) -> Iterator[Hit]:
    """SEC-01 on a site that was read where it is."""
    if site.address.startswith("http://"):
        yield Hit(Span(site.pages[0].path), _MESSAGE, _HELP, excerpt=site.address)


RULE = Rule(
    module=__name__,
    id="SEC-01",
    name="https-absent",
    title="Site sans HTTPS",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(RGPD_32,),
    data=check_data,
    audit=audit,
)

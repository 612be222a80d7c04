"""Booking online is a plain link that says where it leads, never a widget loaded at once (recommendations of 2021)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import Element, HtmlFacts
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule, Site
from chirsite.rules.citations import CNOM_2021
from chirsite.text.address import host_of, stands_under
from chirsite.text.fold import folded_text

_PLATFORMS = frozenset({"doctolib.fr", "doctolib.com", "maiia.com", "keldoc.com", "clicrdv.com", "mondocteur.fr"})
_LEAVES = re.compile(r"(?:nouvel(?:le)? (?:onglet|fenetre)|site externe|autre site|site exterieur|vous quittez)")


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """LIE-04 on every rendered page."""
    bookings = [surgeon.value.booking.online for surgeon in site.project.surgeons if surgeon.value.booking.online]
    named = {booking.url: booking.platform for booking in bookings}
    hosts = _PLATFORMS | {host_of(url) for url in named}
    for page in site.pages:
        yield from _widgets(page, hosts)
        for link in page.links:
            platform = named.get(link.attributes.get("href", ""))
            if platform and not _says_where(link, platform):
                message = "le lien de rendez-vous ne dit pas qu’il mène à un autre site"
                yield Hit(Span(page.path), message, f"Nommer la plateforme : « {platform} ».", excerpt=link.text)


def audit(site: Site) -> Iterator[Hit]:
    """LIE-04 on a site whose way of booking is not known: the widgets of the known platforms."""
    for page in site.pages:
        yield from _widgets(page, _PLATFORMS)


def _widgets(page: HtmlFacts, hosts: frozenset[str]) -> Iterator[Hit]:
    for element in page.resources:
        host = host_of(element.attributes.get("src", ""))
        if stands_under(host, hosts):
            message = f"module de rendez-vous chargé d’office depuis « {host} »"
            yield Hit(Span(page.path), message, "Le remplacer par un simple lien.", excerpt=host)


def _says_where(link: Element, platform: str) -> bool:
    said = folded_text(" ".join((link.text, link.attributes.get("title", ""), link.attributes.get("aria-label", ""))))
    return folded_text(platform) in said or _LEAVES.search(said) is not None


RULE = Rule(
    module=__name__,
    id="LIE-04",
    name="lien-de-rendez-vous",
    title="Lien de prise de rendez-vous",
    severity=Severity.INFO,
    evidence=Evidence.STATED,
    citations=(CNOM_2021,),
    output=check_page,
    audit=audit,
)

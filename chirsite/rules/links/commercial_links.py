"""No affiliate link, no link to a marketplace (livre blanc of 2011; article R. 4127-19)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from urllib.parse import parse_qs

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule, Site
from chirsite.rules.citations import CNOM_2011, CSP_19
from chirsite.rules.shared.outgoing import Outgoing, links_away, rendered_links, written_links
from chirsite.text.address import split_address, stands_under

_MARKETPLACES = frozenset(
    {
        "amazon.fr",
        "amazon.com",
        "amzn.to",
        "amzn.eu",
        "cdiscount.com",
        "ebay.fr",
        "ebay.com",
        "aliexpress.com",
        "temu.com",
        "etsy.com",
        "rakuten.com",
        "fnac.com",
        "darty.com",
        "leboncoin.fr",
        "vinted.fr",
        "doctipharma.fr",
        "newpharma.fr",
        "cocooncenter.com",
        "santediscount.com",
        "sephora.fr",
        "nocibe.fr",
    }
)
_NETWORKS = frozenset(
    {
        "awin1.com",
        "tradedoubler.com",
        "effiliation.com",
        "kwanko.com",
        "metaffiliation.com",
        "rakutenmarketing.com",
        "linksynergy.com",
        "clickbank.net",
        "shareasale.com",
        "anrdoezrs.net",
    }
)
_AFFILIATE = frozenset({"aff", "aff_id", "affid", "affiliate", "affiliate_id", "awc", "clickref", "irclickid"})
_CLICK_IDS = frozenset({"gclid", "fbclid", "msclkid", "ttclid"})
_PAID_MEDIA = frozenset({"cpc", "ppc", "cpm", "paid", "paidsearch", "affiliate", "affiliation", "display", "sponsored"})
_HELP = "Retirer le lien. Un produit utile se prescrit ou se conseille en consultation, sans lieu d’achat."


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """LIE-02 on the links and sources of written pages."""
    yield from _commercial(written_links(project))


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """LIE-02 on the links that only the rendered pages hold."""
    yield from _commercial(rendered_links(site))


def audit(site: Site) -> Iterator[Hit]:
    """LIE-02 on a site of which only the pages are known: every link that leaves it."""
    yield from _commercial(links_away(site))


def _commercial(links: Iterable[Outgoing]) -> Iterator[Hit]:
    for link in links:
        reason = _reason(link)
        if reason:
            yield Hit(link.span, f"lien commercial ({reason}) : « {link.target} »", _HELP, excerpt=link.target)


def _reason(link: Outgoing) -> str:
    if stands_under(link.host, _MARKETPLACES):
        return "place de marché"
    if stands_under(link.host, _NETWORKS):
        return "régie d’affiliation"
    parameters = parse_qs(split_address(link.target).query, keep_blank_values=True)
    names = {name.lower() for name in parameters}
    if not names.isdisjoint(_AFFILIATE):
        return "paramètre d’affiliation"
    media = {value.lower() for value in parameters.get("utm_medium", ())}
    return "paramètre publicitaire" if not (names.isdisjoint(_CLICK_IDS) and media.isdisjoint(_PAID_MEDIA)) else ""


RULE = Rule(
    module=__name__,
    id="LIE-02",
    name="lien-commercial",
    title="Lien commercial ou affilié",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2011, CSP_19),
    data=check_data,
    output=check_page,
    audit=audit,
)

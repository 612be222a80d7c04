"""What comes from a third party is kept under control (article 32 of the GDPR)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import Element
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import RGPD_32
from chirsite.text.address import split_address

_SAFE = frozenset({"noopener", "noreferrer"})


def check_page(site: Site) -> Iterator[Hit]:
    """SEC-04 on every rendered page: foreign scripts and styles carry a fingerprint, new windows do not look back."""
    own = split_address(site.address).netloc
    for page in site.pages:
        for element in page.resources:
            address = element.attributes.get("src") or element.attributes.get("href") or ""
            foreign = split_address(address).netloc not in {"", own}
            if foreign and _runs(element) and not element.attributes.get("integrity"):
                message = f"« {address} » vient d’un tiers sans empreinte de contrôle"
                yield Hit(Span(page.path), message, "L’héberger sur le site, ou ajouter integrity.", excerpt=address)
        for link in page.links:
            address = link.attributes["href"]
            if split_address(address).netloc not in {"", own} and _looks_back(link):
                message = f"le lien vers « {address} » ouvre une fenêtre qui peut agir sur celle-ci"
                yield Hit(Span(page.path), message, 'Ajouter rel="noopener", ou retirer target.', excerpt=address)


def _runs(element: Element) -> bool:
    return element.tag == "script" or "stylesheet" in element.attributes.get("rel", "").lower().split()


def _looks_back(link: Element) -> bool:
    relations = link.attributes.get("rel", "").lower().split()
    return link.attributes.get("target", "").lower() == "_blank" and _SAFE.isdisjoint(relations)


RULE = Rule(
    module=__name__,
    id="SEC-04",
    name="tiers-non-controle",
    title="Ressource tierce sans contrôle",
    severity=Severity.INFO,
    evidence=Evidence.UNVERIFIED,
    citations=(RGPD_32,),
    output=check_page,
    audit=check_page,
)

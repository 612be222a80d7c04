"""The legal notice is one link away from every page (loi 2004-575, article 1-1, I)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import LCEN_1_1, LCEN_1_2


def check_page(site: Site) -> Iterator[Hit]:
    """LEG-01 on every rendered page: a link to the legal notice that a visitor can see."""
    legal = {site.href(page) for page in site.pages if page.kind == "legal"}
    for page in site.pages:
        targets = {link.attributes.get("href", "").partition("#")[0] for link in page.links if link.text}
        if page.kind != "redirect" and not legal & targets and site.href(page) not in legal:
            message = "la page n’a pas de lien vers les mentions légales"
            yield Hit(Span(page.path), message, "Mettre ce lien dans le pied de page du thème.")


def audit(site: Site) -> Iterator[Hit]:
    """LEG-01 on any site: the legal notice is one of the pages read, and each page leads to it."""
    if site.of_kind("legal"):
        yield from check_page(site)
    else:
        message = "aucune des pages lues n’est une page de mentions légales"
        yield Hit(Span(site.pages[0].path), message, "En publier une, et y mener depuis chaque page.")


RULE = Rule(
    module=__name__,
    id="LEG-01",
    name="mentions-legales-inaccessibles",
    title="Mentions légales inaccessibles depuis une page",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(LCEN_1_1, LCEN_1_2),
    output=check_page,
    audit=audit,
)

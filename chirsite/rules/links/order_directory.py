"""The home page links to the directory of the Order (charte of 2014)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CNOM_2014
from chirsite.text.address import host_of, stands_under

_ORDER = ("conseil-national.medecin.fr",)
_HELP = "Ajouter au gabarit un lien vers https://www.conseil-national.medecin.fr/annuaire."


def check_page(site: Site) -> Iterator[Hit]:
    """LIE-03 on the rendered home page."""
    for page in site.of_kind("home"):
        if not _links_to_directory(page):
            message = "l’accueil ne mène pas à l’annuaire de l’Ordre"
            yield Hit(Span(page.path), message, _HELP, excerpt="annuaire de l’Ordre")


def _links_to_directory(page: HtmlFacts) -> bool:
    targets = (link.attributes.get("href", "") for link in page.links if link.text)
    return any("annuaire" in target and stands_under(host_of(target), _ORDER) for target in targets)


RULE = Rule(
    module=__name__,
    id="LIE-03",
    name="annuaire-de-l-ordre-absent",
    title="Lien vers l’annuaire de l’Ordre absent de l’accueil",
    severity=Severity.INFO,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2014,),
    output=check_page,
    audit=check_page,
)

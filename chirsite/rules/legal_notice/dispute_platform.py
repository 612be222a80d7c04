"""No link to the European platform for online disputes, closed on 20 July 2025 (règlement (UE) 2024/3228)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import RLL
from chirsite.rules.shared.terms import Terms

if TYPE_CHECKING:
    from chirsite.model.project import Project

_ADDRESS = re.compile(r"//(?:webgate\.)?ec\.europa\.eu/(?:consumers/)?odr\b", re.IGNORECASE)
_MESSAGE = "lien vers la plateforme européenne de règlement en ligne des litiges, fermée le 20 juillet 2025"
_HELP = "Le retirer : aucune plainte n’y est plus reçue."
_CLOSED = r"(?! (?:(?:a|est) (?:ete )?(?:ferme|supprime)|n'existe plus|a cesse))"

TERMS = Terms(
    patterns=(
        r"ec\.europa\.eu/(?:consumers/)?odr",
        r"(?<!fermeture de la )(?<!suppression de la )plateforme (?:europeenne )?de (?:reglement|resolution)"
        rf" (?:en ligne )?des litiges(?: en ligne)?(?: de consommation)?(?: \(?rll\)?)?{_CLOSED}",
    ),
    message="« {found} » : cette plateforme est fermée depuis le 20 juillet 2025",
    help=_HELP,
)


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """LEG-12 in the links of written pages."""
    for page in project.pages():
        for block in page.document.blocks():
            for link in block.links:
                if _ADDRESS.search(link.target):
                    yield Hit(link.span, _MESSAGE, _HELP, excerpt=link.target)


def check_page(site: Site) -> Iterator[Hit]:
    """LEG-12 in the links of generated pages, which come from the theme."""
    for page in site.pages:
        targets = (link.attributes.get("href", "") for link in page.links if not page.source)
        for target in dict.fromkeys(targets):
            if _ADDRESS.search(target):
                yield Hit(Span(page.path), _MESSAGE, _HELP, excerpt=target)


RULE = Rule(
    module=__name__,
    id="LEG-12",
    name="plateforme-europeenne-fermee",
    title="Lien vers la plateforme européenne des litiges, fermée",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(RLL,),
    data=check_data,
    text=TERMS,
    output=check_page,
    audit=check_page,
    in_force_from=date(2025, 7, 20),
)

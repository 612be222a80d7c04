"""What the generated pages are called in menus and headings, and what search engines are told of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from chirsite.plan.build import RouteKind

TITLE_LENGTH: Final = 60
"""Characters of a title a results page shows before it cuts."""
DESCRIPTION_LENGTH: Final = 160
"""Characters of a description a results page shows before it cuts."""


@dataclass(frozen=True, slots=True)
class Titles:
    """A generated page: its name in menus, its H1, and what its description says after the name of the site."""

    menu: str
    heading: str
    summary: str


GENERATED: Final[Mapping[RouteKind, Titles]] = MappingProxyType(
    {
        RouteKind.HOME: Titles(
            "Accueil",
            "Accueil",
            "",
        ),
        RouteKind.SURGEONS: Titles(
            "Chirurgiens",
            "Les chirurgiens",
            "les chirurgiens, leur spécialité, leurs diplômes, leur parcours et leurs lieux de consultation",
        ),
        RouteKind.PROCEDURES: Titles(
            "Interventions",
            "Les interventions",
            "les interventions expliquées, de la préparation aux suites, avec leurs risques et les autres solutions",
        ),
        RouteKind.CONDITIONS: Titles(
            "Maladies",
            "Les maladies",
            "les maladies expliquées, des signes aux traitements, avec ou sans opération",
        ),
        RouteKind.ARTICLES: Titles(
            "Articles",
            "Les articles",
            "articles d’information datés, relus et sourcés, pour avant et après une opération",
        ),
        RouteKind.FEES: Titles(
            "Honoraires",
            "Honoraires et prise en charge",
            "honoraires, secteur conventionnel, bases de remboursement et modes de paiement",
        ),
        RouteKind.ACCESS: Titles(
            "Accès et contact",
            "Accès et contact",
            "adresses, téléphone, horaires, accès, stationnement et accessibilité des locaux",
        ),
        RouteKind.LEGAL: Titles(
            "Mentions légales",
            "Mentions légales",
            "mentions légales, éditeur du site, directeur de la publication, hébergeur, règles professionnelles",
        ),
        RouteKind.PRIVACY: Titles(
            "Confidentialité",
            "Données personnelles",
            "traitements de données personnelles, durées de conservation, destinataires, droits et réclamation",
        ),
        RouteKind.COOKIES: Titles(
            "Cookies",
            "Cookies et services tiers",
            "cookies et services tiers, ce que le site utilise et ce qu’il n’utilise pas",
        ),
        RouteKind.ACCESSIBILITY: Titles(
            "Accessibilité",
            "Accessibilité du site",
            "accessibilité du site, état de l’évaluation, limites connues et moyen de signaler une difficulté",
        ),
        RouteKind.INTERESTS: Titles(
            "Liens d’intérêts",
            "Liens d’intérêts",
            "liens d’intérêts déclarés, entreprises, nature des liens, dates et registre public",
        ),
        RouteKind.SITE_MAP: Titles(
            "Plan du site",
            "Plan du site",
            "toutes les pages du site, des interventions aux honoraires et aux informations légales",
        ),
        RouteKind.NOT_FOUND: Titles(
            "Page introuvable",
            "Page introuvable",
            "cette page n’existe pas ou n’existe plus ; voici où continuer",
        ),
    }
)


def fitting(candidates: Iterable[str], length: int) -> str:
    """The first candidate of at most ``length`` characters, or the last one."""
    text = ""
    for text in candidates:
        if len(text) <= length:
            return text
    return text

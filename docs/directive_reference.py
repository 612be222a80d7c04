"""The text of docs/reference/blocs.md: each directive, what follows its name, an example, and how the example looks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from chirsite.markup.directives import DIRECTIVES, Argument, Directive

PICTURES = "images/blocs"
"""Where ``python -m docs.pictures`` draws the examples, under docs/."""

_INTRODUCTION = """\
# Les blocs d’un texte

Entre `::: NOM` et `:::`, seuls sur leur ligne, le texte
d’une page peut porter ces blocs, et aucun autre : le HTML n’est pas admis. Un bloc mal écrit est une erreur.
"""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a directive is for, and an example that can be pasted in the example practice."""

    told: str
    example: str


EXAMPLES: Mapping[str, Shown] = MappingProxyType(
    {
        "timeline": Shown(
            "Une frise : une liste à tirets, dont chaque étape commence par son délai en gras.",
            "- **Le jour même :** lever avec l’équipe soignante.\n- **6 semaines :** consultation de contrôle.",
        ),
        "attention": Shown(
            "Un encadré pour ce qui ne doit pas être manqué : un signe qui doit faire appeler, un risque.",
            "Une fièvre supérieure à 38,5 °C doit faire appeler le cabinet.",
        ),
        "info": Shown("Un encadré pour une précision utile.", "Apportez vos radiographies le jour de la consultation."),
        "figure": Shown(
            "Une image de `media.yaml` ; le texte du bloc est sa légende, en un paragraphe. Sans texte, c’est celle de "
            "`media.yaml`.",
            "L’articulation de la hanche, vue de face.",
        ),
        "video": Shown(
            "Une vidéo de `media.yaml`, avec ses sous-titres et sa transcription. Celle d’une plateforme "
            "(`platform_videos`) ne se charge que si le visiteur le demande.",
            "",
        ),
        "faq": Shown(
            "Des questions (`### …`) et leurs réponses, qui se déplient sans JavaScript.",
            "### Faut-il être à jeun ?\n\nL’anesthésiste vous le dit lors de la consultation.",
        ),
        "map": Shown(
            "Un lieu de consultation : son adresse, et un lien vers un plan. Avec `openstreetmap` ou `google_maps` "
            "parmi les services de `site.yaml`, le plan se charge dans la page si le visiteur le demande.",
            "",
        ),
        "booking": Shown(
            "Le lien vers la prise de rendez-vous, ou le téléphone s’il n’y en a pas. Si `site.yaml` donne l’adresse "
            "du cadre d’une plateforme (`doctolib` ou `booking_page`), l’agenda se charge dans la page à la demande.",
            "",
        ),
        "sources": Shown("La liste des sources de la page, ailleurs qu’à sa fin.", ""),
        "quote": Shown(
            "Une citation, avec son auteur ou le document dont elle vient. Jamais l’avis d’un patient : aucun "
            "témoignage ne se publie.",
            "Le médecin a l’obligation de respecter la volonté de la personne après l’avoir informée des conséquences "
            "de ses choix et de leur gravité.",
        ),
    }
)
_ARGUMENTS: Mapping[Argument, str] = MappingProxyType(
    {
        Argument.NONE: "",
        Argument.MEDIA: " schema-hanche",
        Argument.VIDEO: " animation-coiffe",
        Argument.PLACE: " cabinet-des-tilleuls",
        Argument.TEXT: " Code de la santé publique, article L. 1111-4",
    }
)
_FRONT_MATTER = """\
---
title: Les blocs d’un texte
description: Chaque bloc qu’un texte peut porter, montré une fois sur cette page du cabinet
  d’exemple, avec ses mots et sa mise en forme.
published: 2026-11-02
status: published
menu: none
sources:
  - id: csp
    author: République française
    title: Code de la santé publique, article L. 1111-4
    publisher: Légifrance
    date: 2026
    url: https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665/
    consulted: 2026-08-24
---
"""


def directive_reference() -> str:
    """The whole page; raises KeyError for a directive that nobody has described here."""
    return "\n".join([_INTRODUCTION, *(line for directive in DIRECTIVES for line in _section(directive))])


def written(directive: Directive) -> str:
    """The example of ``directive``, as one types it."""
    body = EXAMPLES[directive.name].example
    return "\n".join([f"::: {directive.name}{_ARGUMENTS[directive.argument]}", *([body] if body else []), ":::"])


def page_of_examples() -> str:
    """A free page of the example practice that shows every example under its name."""
    shown = "\n\n".join(f"## Bloc {directive.name}\n\n{written(directive)}" for directive in DIRECTIVES)
    return f"{_FRONT_MATTER}\n{shown}\n"


def _section(directive: Directive) -> Iterator[str]:
    yield f"## {directive.name}\n\n{EXAMPLES[directive.name].told}\n"
    if directive.argument is not Argument.NONE:
        yield f"Après le nom : {directive.argument}.\n"
    yield f"```markdown\n{written(directive)}\n```\n"
    yield f"![L’exemple, tel que la page le montre](../{PICTURES}/{directive.name}.png)\n"

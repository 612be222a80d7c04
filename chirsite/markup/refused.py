"""What the dialect refuses inside a text, and what to write instead."""

from __future__ import annotations

from enum import Enum

from chirsite.markup.problems import Problem

REFUSED = "refused"
"""Key of ``meta``: the Refusal of a token."""


class Refusal(Enum):
    """Why a stretch of text is refused: rule, message, help."""

    HTML = (
        "markdown-html",
        "Le HTML n’est pas admis dans un texte.",
        "Écrivez en Markdown, ou avec un bloc « ::: ». Pour montrer le code tel quel, entourez-le de `accents graves`.",
    )
    IMAGE = (
        "markdown-image",
        "Une image ne s’insère pas par « ![](…) ».",
        "Décrivez-la dans media.yaml, puis écrivez « ::: figure IDENTIFIANT », une légende si besoin, et « ::: ».",
    )
    LINK_ADDRESS = (
        "markdown-link",
        "Cette adresse n’est pas admise dans un lien.",
        "Un lien mène à une page du site, à une adresse https, à un téléphone (tel:) ou à un courriel (mailto:).",
    )
    LINK_TITLE = (
        "markdown-link",
        "Un lien n’a pas de titre entre guillemets : peu de lecteurs peuvent l’afficher.",
        "Supprimez le titre ; dites dans le texte du lien où il mène.",
    )

    def problem(self, start: int, end: int) -> Problem:
        """The problem at offsets ``start`` to ``end`` of the file."""
        rule, message, remedy = self.value
        return Problem(rule, start, end, message, remedy)

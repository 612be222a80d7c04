"""The page on the accessibility of the site: no claim that nobody verified.

Source: article R. 4127-19-1 of the Code de la santé publique (fair information); RGAA 4.1.2.
"""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.render.context import Context
from chirsite.render.format import phone
from chirsite.render.page_views import TextSectionView
from chirsite.render.prose import mail, paragraph
from chirsite.render.views import LinkView

_STATE = (
    "L’accessibilité de ce site n’a pas été auditée : aucune conformité au référentiel général d’amélioration de "
    "l’accessibilité (RGAA) n’est annoncée."
)
_BUILT = (
    "Les pages sont faites pour être lues au clavier, avec un lecteur d’écran, agrandies ou imprimées, et sans "
    "JavaScript."
)


def sections(context: Context) -> tuple[TextSectionView, ...]:
    """State, known limits, contact."""
    return (
        TextSectionView("État", "etat", paragraphs=(paragraph(_STATE), paragraph(_BUILT))),
        TextSectionView("Limites connues", "limites", items=tuple(paragraph(limit) for limit in _limits(context))),
        _contact(context),
    )


def _limits(context: Context) -> Iterator[str]:
    yield "Les sites vers lesquels mènent les liens (rendez-vous, annuaires, sources) ont leurs propres limites."
    yield "Les textes sont rédigés pour des patients, mais n’ont pas été transcrits en langage facile à lire (FALC)."
    if context.project.media and context.project.media.value.videos:
        yield "Les vidéos ont des sous-titres et une transcription, mais pas d’audiodescription."


def _contact(context: Context) -> TextSectionView:
    publisher = context.project.settings.value.publisher
    number = phone(publisher.phone)
    text = paragraph(
        "Une page vous résiste ? Dites-le par téléphone au {} ou par courriel à {} : l’information vous sera donnée "
        "autrement. N’envoyez aucune information médicale par courriel.",
        LinkView(number.text, number.url),
        mail(publisher.email),
    )
    return TextSectionView("Signaler une difficulté", "contact", paragraphs=(text,))

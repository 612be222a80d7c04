"""The page on the accessibility of the site: no claim that nobody verified.

Source: article R. 4127-19-1 of the Code de la santé publique (fair information); RGAA 4.1.2.
"""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.render.context import Context
from chirsite.render.format import phone
from chirsite.render.page_views import TextSectionView
from chirsite.render.prose import linked, mail, paragraph
from chirsite.render.views import LinkView


def sections(context: Context) -> tuple[TextSectionView, ...]:
    """State, known limits, contact."""
    words = context.words
    state = tuple(paragraph(words(f"accessibility.{key}")) for key in ("not_audited", "built"))
    limits = tuple(paragraph(words(f"accessibility.{key}")) for key in _limits(context))
    return (
        TextSectionView(words("accessibility.state"), "etat", paragraphs=state),
        TextSectionView(words("accessibility.limits"), "limites", items=limits),
        _contact(context),
    )


def _limits(context: Context) -> Iterator[str]:
    yield from ("limit_links", "limit_plain")
    media = context.project.media
    if media and (media.value.videos or media.value.platform_videos):
        yield "limit_videos"


def _contact(context: Context) -> TextSectionView:
    words, publisher = context.words, context.project.settings.value.publisher
    number = phone(words, publisher.phone)
    called = LinkView(number.text, number.url)
    text = linked(words, "accessibility.contact_text", phone=called, email=mail(publisher.email))
    return TextSectionView(words("accessibility.contact"), "contact", paragraphs=(text,))

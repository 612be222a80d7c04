"""Who made the pictures and videos of the site: each author once, with what may be done of which works.

Source: Code de la propriété intellectuelle, article L. 121-1 (the author’s right to his name).
"""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.model.media import Picture, PlatformVideo, Video
from chirsite.render.context import Context
from chirsite.render.format import capitalised
from chirsite.render.page_views import TextGroupView, TextListView
from chirsite.render.words import Words
from chirsite.text.typography import typeset

Medium = Picture | Video | PlatformVideo


def credits_by_author(context: Context) -> tuple[TextGroupView, ...]:
    """A group for each author, in it a list for each licence; empty when the site publishes no medium."""
    authors: dict[str, dict[str, dict[str, None]]] = {}
    for medium in _published(context):
        works = authors.setdefault(typeset(medium.credit), {}).setdefault(typeset(medium.licence), {})
        works[_title(context.words, medium)] = None
    return tuple(
        TextGroupView(author, lists=tuple(TextListView(licence, tuple(works)) for licence, works in licences.items()))
        for author, licences in authors.items()
    )


def _published(context: Context) -> Iterator[Medium]:
    """The media that the pages really show."""
    if context.project.media is None:
        return
    catalogue, plan = context.project.media.value, context.plan
    played = {service.service for service in plan.consent.used}
    yield from (value for name, value in catalogue.images.items() if name in plan.images)
    yield from (value for value in catalogue.videos.values() if value.file in plan.copies)
    yield from (value for value in catalogue.platform_videos.values() if value.service in played)


def _title(words: Words, value: Medium) -> str:
    text = value.caption or value.alt if isinstance(value, Picture) else value.title
    return typeset(text) or capitalised(words.label(value.subject))

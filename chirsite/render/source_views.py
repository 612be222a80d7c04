"""The numbered sources of a page."""

from __future__ import annotations

from chirsite.model.page import FrontMatter, Page
from chirsite.render.context import Context
from chirsite.render.format import date_view, partial_date
from chirsite.render.views import ReferenceView


def reference_views(context: Context, page: Page[FrontMatter]) -> tuple[ReferenceView, ...]:
    """The sources of a page, numbered from 1 in the order of its front matter.

    Titles stay as they were published: they are quotations, often in another language.
    """
    return tuple(
        ReferenceView(
            number=number,
            anchor=f"source-{source.id}",
            author=source.author,
            title=source.title,
            publisher=source.publisher,
            date=partial_date(context.words, source.date),
            url=source.link,
            consulted=date_view(context.words, source.consulted),
        )
        for number, source in enumerate(page.meta.sources, start=1)
    )

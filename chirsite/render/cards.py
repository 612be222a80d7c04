"""Written pages as cards, alone or under the part of the body they are about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from chirsite.model.page import (
    ArticleFrontMatter,
    Category,
    ConditionFrontMatter,
    FrontMatter,
    Page,
    ProcedureFrontMatter,
)
from chirsite.plan.routes import WRITTEN
from chirsite.render.context import Context
from chirsite.render.format import date_view
from chirsite.render.pictures import image_view
from chirsite.render.views import CardView, CategoryView
from chirsite.text.slug import slugify
from chirsite.text.typography import typeset


def card(context: Context, page: Page[FrontMatter]) -> CardView:
    """A page in a list; articles show their summary and their date."""
    meta = page.meta
    article = isinstance(meta, ArticleFrontMatter)
    return CardView(
        title=typeset(meta.title),
        url=context.plan.url(WRITTEN[page.kind], page.slug),
        summary=typeset(meta.summary if isinstance(meta, ArticleFrontMatter) else meta.description),
        date=date_view(context.words, meta.published) if article else None,
        image=image_view(context, meta.image) if meta.image else None,
    )


def cards(context: Context, pages: Iterable[Page[FrontMatter]]) -> tuple[CardView, ...]:
    """Cards in alphabetical order of their titles, accents and case aside."""
    return tuple(card(context, page) for page in sorted(pages, key=lambda page: (slugify(page.meta.title), page.slug)))


def named(context: Context, pages: Sequence[Page[FrontMatter]], slugs: Iterable[str]) -> tuple[CardView, ...]:
    """The cards of the pages with these slugs, in this order; pages that are not online have none."""
    online = {page.slug: page for page in pages}
    return tuple(card(context, online[slug]) for slug in dict.fromkeys(slugs) if slug in online)


def newest(context: Context) -> tuple[CardView, ...]:
    """The articles, last published first."""
    ordered = sorted(context.project.articles, key=lambda page: page.slug)
    ordered.sort(key=lambda page: page.meta.published, reverse=True)
    return tuple(card(context, page) for page in ordered)


def by_category(
    context: Context, pages: Sequence[Page[ProcedureFrontMatter]] | Sequence[Page[ConditionFrontMatter]]
) -> tuple[CategoryView, ...]:
    """The cards under the parts of the body, in the order of :class:`Category`; empty parts are left out."""
    groups = ((category, [page for page in pages if page.meta.category is category]) for category in Category)
    named = ((context.words.label(category), found) for category, found in groups if found)
    return tuple(CategoryView(name, slugify(name), cards(context, found)) for name, found in named)

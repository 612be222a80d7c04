"""What every page written by hand shows around its text: signature, dates, sources, interests."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypedDict, TypeVar

from chirsite.model.page import FrontMatter, Page
from chirsite.model.wording import NOT_A_CONSULTATION
from chirsite.plan.build import Route
from chirsite.render.context import Context
from chirsite.render.format import date_view
from chirsite.render.frame import Frame, Heading, frame
from chirsite.render.graph import pages
from chirsite.render.markdown import section_views
from chirsite.render.people import interest_sentence, people, short_name, surgeons
from chirsite.render.pictures import image_view
from chirsite.render.source_views import reference_views
from chirsite.render.templates import Engine
from chirsite.render.views import AuthorshipView, ImageView, PersonView, ReferenceView, SectionView
from chirsite.text.typography import typeset

Meta = TypeVar("Meta", bound=FrontMatter)


class Written(TypedDict):
    """The fields of :class:`chirsite.render.views.WrittenView`, to be spread into a view."""

    lead: str
    image: ImageView | None
    sections: tuple[SectionView, ...]
    references: tuple[ReferenceView, ...]
    authorship: AuthorshipView
    interests: tuple[str, ...]
    disclaimer: str


def page_of(pages_online: Iterable[Page[Meta]], route: Route) -> Page[Meta]:
    """The page a route is about; raises StopIteration when the plan names a page the project has not."""
    return next(page for page in pages_online if page.slug == route.key)


def page_frame(context: Context, route: Route, page: Page[FrontMatter], head_titles: Sequence[str] = ()) -> Frame:
    """The frame of a written page; ``head_titles`` come before the title beside the name of the site."""
    title, site = typeset(page.meta.title), typeset(context.project.settings.value.name)
    signed = [f"{title} – {short_name(who)}" for who in surgeons(context, [page.meta.author or ""])]
    heading = Heading(title, [*head_titles, f"{title} – {site}", *signed, title], [page.meta.description])
    return frame(context, route, heading, pages.written(context, route, page), page.translated)


def written(
    context: Context, engine: Engine, page: Page[FrontMatter], lead: str, involved: Iterable[str] = ()
) -> Written:
    """The fields all written pages share; ``involved`` are surgeons concerned besides those who signed."""
    meta = page.meta
    concerned = [name for name in (meta.author, meta.reviewed_by, *involved) if name]
    return Written(
        lead=typeset(lead),
        image=image_view(context, meta.image) if meta.image else None,
        sections=section_views(context, page, engine),
        references=reference_views(context, page),
        authorship=_authorship(context, meta),
        interests=tuple(interest_sentence(context.words, surgeon) for surgeon in surgeons(context, concerned)),
        disclaimer=context.words.law("complement", NOT_A_CONSULTATION) if page.kind.is_medical else "",
    )


def _authorship(context: Context, meta: FrontMatter) -> AuthorshipView:
    return AuthorshipView(
        author=_person(context, meta.author),
        reviewer=_person(context, meta.reviewed_by),
        published=date_view(context.words, meta.published),
        updated=date_view(context.words, meta.last_change),
        reviewed=date_view(context.words, meta.reviewed) if meta.reviewed else None,
        next_review=date_view(context.words, meta.next_review) if meta.next_review else None,
    )


def _person(context: Context, identifier: str | None) -> PersonView | None:
    return next(iter(people(context, [identifier] if identifier else [])), None)

"""What every page view begins with: address, titles, description, trail, and the JSON-LD of the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final, TypedDict

from markupsafe import Markup

from chirsite.plan.build import Route, RouteKind
from chirsite.render.context import Context
from chirsite.render.format import at_town, capitalised
from chirsite.render.frame_views import ShareImageView
from chirsite.render.graph import pages
from chirsite.render.graph.nodes import Node, breadcrumbs, script
from chirsite.render.language_views import LanguageView, TranslationView, VersionView
from chirsite.render.languages import switch, translation, versions
from chirsite.render.places import main_town
from chirsite.render.share import share_image
from chirsite.render.titles import heading_of, menu_name, summary_of
from chirsite.render.views import LinkView
from chirsite.text.typography import typeset
from chirsite.text.width import DESCRIPTION, TITLE

_PARENTS: Final[Mapping[RouteKind, RouteKind]] = MappingProxyType(
    {
        RouteKind.SURGEON: RouteKind.SURGEONS,
        RouteKind.PROCEDURE: RouteKind.PROCEDURES,
        RouteKind.CONDITION: RouteKind.CONDITIONS,
        RouteKind.ARTICLE: RouteKind.ARTICLES,
        RouteKind.PLACE: RouteKind.ACCESS,
    }
)


@dataclass(frozen=True, slots=True)
class Heading:
    """How a page is announced: its H1, and candidates for its ``title`` and its description, best first."""

    title: str
    titles: Sequence[str]
    descriptions: Sequence[str]


class Frame(TypedDict):
    """The fields of :class:`chirsite.render.views.PageView`, to be spread into a view."""

    kind: str
    url: str
    canonical: str
    title: str
    head_title: str
    description: str
    breadcrumbs: tuple[LinkView, ...]
    structured: Markup
    share: ShareImageView
    versions: tuple[VersionView, ...]
    languages: tuple[LanguageView, ...]
    translation: TranslationView | None


def frame(
    context: Context,
    route: Route,
    heading: Heading,
    nodes: Iterable[Node] = (),
    translated: date | None = None,
) -> Frame:
    """The frame of a page.

    ``nodes`` is what the graph of the page has besides the site and the trail; ``translated`` the day a written page
    was translated.
    """
    plan = context.plan
    trail = _trail(context, route)
    located = [breadcrumbs(plan, route, trail, heading.title)] if trail else []
    return Frame(
        kind=route.kind.value,
        url=plan.href(route.path),
        canonical=plan.canonical(route.path),
        title=heading.title,
        head_title=TITLE.fitting(heading.titles),
        description=typeset(DESCRIPTION.fitting(heading.descriptions)),
        breadcrumbs=trail,
        structured=script([pages.site(context), *nodes, *located]),
        share=share_image(context, heading.title),
        versions=versions(context, route),
        languages=switch(context, route),
        translation=translation(context, route, translated),
    )


def generated(context: Context, route: Route, nodes: Iterable[Node] = ()) -> Frame:
    """The frame of a page that has no text of its own: its titles are those of its kind."""
    words, site = context.words, typeset(context.project.settings.value.name)
    title, menu, summary = (told(words, route.kind) for told in (heading_of, menu_name, summary_of))
    where = at_town(words, main_town(context.project))
    about = [words("descriptions.about", subject=subject, contents=summary) for subject in (f"{site} {where}", site)]
    heading = Heading(title, (f"{title} – {site}", f"{menu} – {site}", title), (*about, f"{capitalised(summary)}."))
    return frame(context, route, heading, nodes)


def _trail(context: Context, route: Route) -> tuple[LinkView, ...]:
    """From home to the parent; the not-found page stands nowhere."""
    if route.kind in {RouteKind.HOME, RouteKind.NOT_FOUND}:
        return ()
    parent = _PARENTS.get(route.kind)
    kinds = [RouteKind.HOME, *([parent] if parent and context.plan.find(parent) else [])]
    return tuple(LinkView(menu_name(context.words, kind), context.plan.url(kind)) for kind in kinds)

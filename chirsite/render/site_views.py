"""What every page shows around its content, the site map, and the page of addresses that do not exist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from chirsite.model.page import FrontMatter, Menu, Page
from chirsite.model.wording import EMERGENCY
from chirsite.plan.build import Route, RouteKind
from chirsite.plan.routes import MANIFEST
from chirsite.plan.search import INDEX_SCRIPT
from chirsite.render.cards import by_category, cards
from chirsite.render.consent import consent_view, script_views
from chirsite.render.context import Context
from chirsite.render.feeds import feed_path
from chirsite.render.format import date_view, language, phone, uncapitalised
from chirsite.render.frame import generated
from chirsite.render.frame_views import IconsView, NavView, SiteView
from chirsite.render.identity import verifications
from chirsite.render.language_views import LostView
from chirsite.render.languages import lost_anchor
from chirsite.render.official import Official, official
from chirsite.render.page_views import NotFoundView, SearchView, SiteMapView
from chirsite.render.people import (
    booking_link,
    formal_name,
    out_of_hours,
    person_view,
    sector_note,
    short_name,
)
from chirsite.render.places import distinct_places, place_views
from chirsite.render.templates import Engine
from chirsite.render.titles import heading_of, menu_name
from chirsite.render.views import LinkView
from chirsite.render.words import Words
from chirsite.text.typography import typeset

_MAIN = (RouteKind.PROCEDURES, RouteKind.CONDITIONS, RouteKind.FEES, RouteKind.ACCESS, RouteKind.ARTICLES)
_FOOTER = (
    RouteKind.LEGAL,
    RouteKind.PRIVACY,
    RouteKind.COOKIES,
    RouteKind.ACCESSIBILITY,
    RouteKind.INTERESTS,
    RouteKind.GLOSSARY,
    RouteKind.SITE_MAP,
)
_NOT_LEGAL = {RouteKind.GLOSSARY, RouteKind.SITE_MAP}


def site_view(context: Context) -> SiteView:
    """The header and footer of every page."""
    settings, plan, project = context.project.settings.value, context.plan, context.project
    words = context.words
    return SiteView(
        name=typeset(settings.name),
        in_preparation=project.in_preparation,
        language=words.language,
        home=plan.url(RouteKind.HOME),
        stylesheet=plan.file_url(plan.stylesheet),
        icons=_icons(context),
        verifications=verifications(settings),
        feed=feed_link(context),
        phone=phone(words, project.surgeons[0].value.booking.phone),
        access=plan.url(RouteKind.ACCESS),
        search=plan.url(RouteKind.SEARCH),
        booking=booking(context),
        booking_note=_booking_note(context),
        emergency=words.law("emergency", EMERGENCY),
        out_of_hours=out_of_hours(words, project.surgeons),
        people=tuple(person_view(context, surgeon) for surgeon in project.surgeons),
        places=place_views(context),
        nav=NavView(main=tuple(_main(context)), footer=tuple(_footer(context))),
        palette=settings.palette or "",
        order_links=(official(words, Official.ORDER_DIRECTORY), official(words, Official.AMELI_DIRECTORY)),
        reviewed=date_view(words, settings.reviewed),
        consent=consent_view(context),
        scripts=script_views(context),
    )


def _icons(context: Context) -> IconsView:
    plan = context.plan
    return IconsView(
        vector=plan.file_url(plan.icons.vector.path),
        touch=plan.file_url(plan.icons.pixels[0].path),
        manifest=plan.href(MANIFEST),
        light=plan.palette.light.background,
        dark=plan.palette.dark.background,
    )


def feed_link(context: Context) -> LinkView | None:
    """The feed of the articles in the language of the page, if it has articles."""
    path = feed_path(context)
    return LinkView(context.words("feed.title"), context.plan.href(path)) if path else None


def site_map(context: Context, _engine: Engine, route: Route) -> SiteMapView:
    """Every page of the site, by group."""
    groups = ((title, tuple(links)) for title, links in _groups(context))
    return SiteMapView(**generated(context, route), groups=tuple(group for group in groups if group[1]))


def search(context: Context, _engine: Engine, route: Route) -> SearchView:
    """The page that looks words up in the others."""
    index, site_map = context.plan.file_url(INDEX_SCRIPT), _link(context, RouteKind.SITE_MAP)
    return SearchView(**generated(context, route), index=index, site_map=site_map)


def not_found(context: Context, _engine: Engine, route: Route) -> NotFoundView:
    """Where to go when a page does not exist."""
    home = LinkView(menu_name(context.words, RouteKind.HOME), context.plan.url(RouteKind.HOME))
    return NotFoundView(
        **generated(context, route),
        links=(home, *_main(context), _link(context, RouteKind.SITE_MAP)),
        procedures=by_category(context, context.project.procedures),
        others=tuple(_lost(context, words) for code, words in context.languages.items() if code != route.language),
    )


def _lost(context: Context, words: Words) -> LostView:
    """The few ways on that every language has."""
    there = replace(context, plan=context.plan.speaking(words.language), words=words)
    kinds = (RouteKind.HOME, RouteKind.PROCEDURES, RouteKind.ACCESS, RouteKind.SITE_MAP)
    links = tuple(_link(there, kind) for kind in kinds if there.plan.find(kind))
    heading, text = heading_of(words, RouteKind.NOT_FOUND), words("not_found.text")
    return LostView(words.language, lost_anchor(words.language), heading, text, links)


def booking(context: Context) -> LinkView | None:
    """The booking page all surgeons share; when each has his own, the list of surgeons, where they stand."""
    practitioners = [surgeon.value for surgeon in context.project.surgeons]
    links = [link for practitioner in practitioners if (link := booking_link(context.words, practitioner))]
    if len({link.url for link in links}) > 1:
        return LinkView(
            context.words("people.booking"), context.plan.url(RouteKind.SURGEONS), note=_booking_note(context)
        )
    return links[0] if links else None


def _booking_note(context: Context) -> str:
    words = context.words
    notes = [(short_name(surgeon), sector_note(words, surgeon.value)) for surgeon in context.project.surgeons]
    shared = {note for _, note in notes}
    if len(shared) == 1:
        return shared.pop()
    named = (words("people.named", name=name, text=uncapitalised(note)) for name, note in notes if note)
    return typeset(words("people.separator").join(named))


def _main(context: Context) -> Iterator[LinkView]:
    yield _surgeons_link(context)
    yield from (_link(context, kind) for kind in _MAIN if context.plan.find(kind))
    yield from _free(context, Menu.MAIN)


def _footer(context: Context) -> Iterator[LinkView]:
    yield from (_link(context, kind) for kind in _FOOTER if context.plan.find(kind))
    yield from _free(context, Menu.FOOTER)


def _surgeons_link(context: Context) -> LinkView:
    if context.plan.find(RouteKind.SURGEONS):
        return _link(context, RouteKind.SURGEONS)
    surgeon = context.project.surgeons[0]
    return LinkView(formal_name(surgeon), context.plan.url(RouteKind.SURGEON, surgeon.id))


def _link(context: Context, kind: RouteKind) -> LinkView:
    """A page made from data, in the words of a menu; they say so when it exists in the site's own language only."""
    words, route, name = context.words, context.plan.find(kind), menu_name(context.words, kind)
    if route and route.language != words.language:
        name = words("language.only_in", title=name, language=language(words, route.language))
    return LinkView(name, context.plan.url(kind))


def _free(context: Context, menu: Menu) -> Iterator[LinkView]:
    for page in context.project.free_pages:
        if page.meta.menu is menu:
            yield LinkView(typeset(page.meta.title), context.plan.url(RouteKind.FREE, page.slug))


def _groups(context: Context) -> Iterator[tuple[str, Iterable[LinkView]]]:
    project, plan, words = context.project, context.plan, context.words
    home = LinkView(menu_name(context.words, RouteKind.HOME), plan.url(RouteKind.HOME))
    surgeons = [LinkView(formal_name(one), plan.url(RouteKind.SURGEON, one.id)) for one in project.surgeons]
    at = [LinkView(typeset(one.name), plan.url(RouteKind.PLACE, one.id)) for one in distinct_places(project)]
    yield words("site_map.practice"), [home, *_list(context, RouteKind.SURGEONS), *surgeons]
    yield words("site_map.procedures"), [*_list(context, RouteKind.PROCEDURES), *_titles(context, project.procedures)]
    yield words("site_map.conditions"), [*_list(context, RouteKind.CONDITIONS), *_titles(context, project.conditions)]
    reached = [kind for kind in (RouteKind.FEES, RouteKind.ACCESS, RouteKind.CONTACT) if plan.find(kind)]
    yield words("site_map.fees_and_access"), [*(_link(context, kind) for kind in reached), *at]
    yield words("site_map.articles"), [*_list(context, RouteKind.ARTICLES), *_titles(context, project.articles)]
    yield (
        words("site_map.other"),
        [*_titles(context, project.free_pages), *_list(context, RouteKind.GLOSSARY), *_list(context, RouteKind.SEARCH)],
    )
    yield words("site_map.legal"), [_link(context, kind) for kind in _FOOTER if kind not in _NOT_LEGAL]


def _list(context: Context, kind: RouteKind) -> Iterator[LinkView]:
    if context.plan.find(kind):
        yield LinkView(heading_of(context.words, kind), context.plan.url(kind))


def _titles(context: Context, pages: Iterable[Page[FrontMatter]]) -> list[LinkView]:
    return [LinkView(card.title, card.url) for card in cards(context, pages)]

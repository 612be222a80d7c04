"""The lists: surgeons, procedures, conditions, articles."""

from __future__ import annotations

from chirsite.plan.build import Route
from chirsite.render.cards import by_category, newest
from chirsite.render.context import Context
from chirsite.render.frame import generated
from chirsite.render.graph import people
from chirsite.render.page_views import ListView
from chirsite.render.people import person_view
from chirsite.render.site_views import feed_link
from chirsite.render.templates import Engine
from chirsite.render.views import CardView, CategoryView


def surgeons(context: Context, _engine: Engine, route: Route) -> ListView:
    """The surgeons of a group."""
    shown = [person_view(context, surgeon) for surgeon in context.project.surgeons]
    nodes = [people.author(context, surgeon) for surgeon in context.project.surgeons]
    found = tuple(CardView(one.name, one.url, one.specialty, image=one.portrait) for one in shown)
    return ListView(**generated(context, route, nodes), groups=_single(route, found))


def procedures(context: Context, _engine: Engine, route: Route) -> ListView:
    """The procedures, by part of the body."""
    return ListView(**generated(context, route), groups=by_category(context, context.project.procedures))


def conditions(context: Context, _engine: Engine, route: Route) -> ListView:
    """The conditions, by part of the body."""
    return ListView(**generated(context, route), groups=by_category(context, context.project.conditions))


def articles(context: Context, _engine: Engine, route: Route) -> ListView:
    """The articles, newest first, and their feed."""
    return ListView(**generated(context, route), groups=_single(route, newest(context)), feed=feed_link(context))


def _single(route: Route, cards: tuple[CardView, ...]) -> tuple[CategoryView, ...]:
    """One group without a heading of its own: the page's says it all."""
    return (CategoryView("", route.kind.value, cards),)

"""The home page."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.plan.build import Route
from chirsite.render.cards import by_category, cards, newest
from chirsite.render.context import Context
from chirsite.render.format import at_town, uncapitalised
from chirsite.render.frame import Heading, frame
from chirsite.render.graph import people
from chirsite.render.graph.nodes import Node
from chirsite.render.graph.places import place
from chirsite.render.page_views import HomeView
from chirsite.render.people import person_view, specialties
from chirsite.render.places import distinct_places, main_town, place_views
from chirsite.render.templates import Engine
from chirsite.render.views import PlaceView
from chirsite.text.typography import typeset

_ARTICLES = 3


def home(context: Context, _engine: Engine, route: Route) -> HomeView:
    """Who operates on what, where, and how to come."""
    project, settings = context.project, context.project.settings.value
    name, portraits = typeset(settings.name), [person_view(context, surgeon) for surgeon in project.surgeons]
    image = next((person.portrait.src for person in portraits if person.portrait), "")
    places = place_views(context)
    heading = Heading(name, _head_titles(context, name), [settings.description])
    return HomeView(
        **frame(context, route, heading, _nodes(context), image),
        lead=typeset(settings.description),
        people=tuple(portraits),
        procedures=by_category(context, project.procedures),
        conditions=cards(context, project.conditions),
        articles=newest(context)[:_ARTICLES],
        places=places,
        absences=tuple(dict.fromkeys(_absences(places))),
    )


def _head_titles(context: Context, name: str) -> list[str]:
    where = at_town(main_town(context.project))
    specialty = specialties(surgeon.value for surgeon in context.project.surgeons)
    return [f"{name} – {specialty} {where}", f"{name} {where}", f"{name} – {specialty}", name]


def _nodes(context: Context) -> Iterator[Node]:
    for surgeon in context.project.surgeons:
        yield people.author(context, surgeon)
        yield people.contact(context, surgeon)
    yield from (place(context, value) for value in distinct_places(context.project))


def _absences(places: tuple[PlaceView, ...]) -> Iterator[str]:
    for shown in places:
        for hours in shown.hours:
            who = hours.practitioner or shown.name
            yield from (typeset(f"{who} : {uncapitalised(absence)}") for absence in hours.absences)

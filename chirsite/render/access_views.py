"""Access and contact: every place of practice, or one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from chirsite.model.place import Place
from chirsite.model.project import Surgeon
from chirsite.model.wording import EMERGENCY
from chirsite.plan.build import Route, RouteKind
from chirsite.render.cards import cards
from chirsite.render.context import Context
from chirsite.render.format import at_town, uncapitalised
from chirsite.render.frame import Frame, Heading, frame, generated
from chirsite.render.graph import people
from chirsite.render.graph.nodes import Node
from chirsite.render.graph.places import place as place_node
from chirsite.render.page_views import AccessView
from chirsite.render.people import out_of_hours, short_name
from chirsite.render.places import distinct_places, place_view, place_views, sessions
from chirsite.render.related import procedures_at
from chirsite.render.templates import Engine
from chirsite.render.titles import menu_name
from chirsite.render.views import LinkView
from chirsite.render.words import Words
from chirsite.text.typography import typeset


def access(context: Context, _engine: Engine, route: Route) -> AccessView:
    """Every place, how to get an appointment, what to do in an emergency."""
    project = context.project
    return AccessView(
        **generated(context, route, _nodes(context, project.surgeons, distinct_places(project))),
        places=place_views(context),
        booking_instructions=_instructions(context.words, project.surgeons),
        contact_form=_contact_form(context),
        emergency=(context.words.law("emergency", EMERGENCY), *out_of_hours(context.words, context.project.surgeons)),
    )


def place(context: Context, _engine: Engine, route: Route) -> AccessView:
    """One place; raises StopIteration when the plan names a place the project has not."""
    value = next(value for value in distinct_places(context.project) if value.id == route.key)
    there = [session.surgeon for session in sessions(context.project, value) if session.surgeon]
    return AccessView(
        **_place_frame(context, route, value, _nodes(context, there, [value])),
        places=(place_view(context, value),),
        procedures=cards(context, procedures_at(context.project, value)),
        booking_instructions=_instructions(context.words, there),
        contact_form=_contact_form(context),
        emergency=(context.words.law("emergency", EMERGENCY), *out_of_hours(context.words, context.project.surgeons)),
    )


def _place_frame(context: Context, route: Route, value: Place, nodes: Iterable[Node]) -> Frame:
    words, name = context.words, typeset(value.name)
    where, site = at_town(words, typeset(value.address.city)), typeset(context.project.settings.value.name)
    subjects = (f"{name} {where}", name)
    contents = words("descriptions.place")
    descriptions = [words("descriptions.about", subject=subject, contents=contents) for subject in subjects]
    heading = Heading(name, (f"{name} – {site}", f"{name} {where}", name), descriptions)
    return frame(context, route, heading, nodes)


def _nodes(context: Context, surgeons: Iterable[Surgeon], places: Iterable[Place]) -> Iterator[Node]:
    yield from (people.contact(context, surgeon) for surgeon in surgeons)
    yield from (place_node(context, value) for value in places)


def _contact_form(context: Context) -> LinkView | None:
    if context.plan.find(RouteKind.CONTACT) is None:
        return None
    return LinkView(menu_name(context.words, RouteKind.CONTACT), context.plan.url(RouteKind.CONTACT))


def _instructions(words: Words, surgeons: Iterable[Surgeon]) -> tuple[str, ...]:
    said = [(short_name(surgeon), surgeon.value.booking.instructions) for surgeon in surgeons]
    texts = {text for _, text in said if text}
    if len(texts) == 1:
        return (typeset(texts.pop()),)
    named = (words("people.named", name=name, text=uncapitalised(text)) for name, text in said if text)
    return tuple(typeset(text) for text in named)

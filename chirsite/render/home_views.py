"""The home page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from operator import itemgetter

from chirsite.model.place import Absence
from chirsite.model.project import Surgeon
from chirsite.plan.build import Route
from chirsite.render.cards import by_category, cards, newest
from chirsite.render.context import Context
from chirsite.render.format import absence, at_town
from chirsite.render.frame import Heading, frame
from chirsite.render.graph import people
from chirsite.render.graph.nodes import Node
from chirsite.render.graph.places import visit
from chirsite.render.page_views import HomeView
from chirsite.render.people import formal_name, person_view, specialties
from chirsite.render.places import (
    Session,
    coming_absences,
    distinct_places,
    main_town,
    place_views,
    sessions,
)
from chirsite.render.templates import Engine
from chirsite.render.words import Words
from chirsite.text.typography import typeset

_ARTICLES = 3


def home(context: Context, _engine: Engine, route: Route) -> HomeView:
    """Who operates on what, where, and how to come."""
    project, settings = context.project, context.project.settings.value
    name = typeset(settings.name)
    heading = Heading(name, _head_titles(context, name), [settings.description])
    return HomeView(
        **frame(context, route, heading, _nodes(context)),
        lead=typeset(settings.description),
        people=tuple(person_view(context, surgeon) for surgeon in project.surgeons),
        named=_is_named(project.surgeons, settings.name),
        procedures=by_category(context, project.procedures),
        conditions=cards(context, project.conditions),
        articles=newest(context)[:_ARTICLES],
        places=place_views(context),
        absences=tuple(_absences(context)),
    )


def _head_titles(context: Context, name: str) -> list[str]:
    where = at_town(context.words, main_town(context.project))
    specialty = specialties(context.words, (surgeon.value for surgeon in context.project.surgeons))
    return [f"{name} – {specialty} {where}", f"{name} {where}", f"{name} – {specialty}", name]


def _is_named(surgeons: tuple[Surgeon, ...], heading: str) -> bool:
    return len(surgeons) == 1 and surgeons[0].value.identity.full_name in heading


def _nodes(context: Context) -> Iterator[Node]:
    for surgeon in context.project.surgeons:
        yield people.author(context, surgeon)
        yield people.contact(context, surgeon)
    yield from (visit(context, value) for value in distinct_places(context.project))


def _absences(context: Context) -> Iterator[str]:
    """Who is away and when, each absence once whatever the number of places, the nearest first."""
    words = context.words
    relays: dict[tuple[date, date, str, str], dict[str, None]] = {}
    for shown in distinct_places(context.project):
        for session in sessions(context.project, shown):
            for away in coming_absences(context, session):
                found = relays.setdefault((away.first_day, away.last_day, *_who_is_away(words, session, away)), {})
                if away.relay:
                    found[away.relay] = None
    for (first, last, who, what), said in sorted(relays.items(), key=itemgetter(0)):
        merged = Absence(first_day=first, last_day=last, relay=" ; ".join(said) or None)
        yield typeset(words("absences.practitioner", name=who, absence=absence(words, merged, what)))


def _who_is_away(words: Words, session: Session, away: Absence) -> tuple[str, str]:
    """The practitioner is absent; a place that closes for all who share it is closed."""
    surgeon, where = session.surgeon, session.place
    if surgeon is None or (away in where.absences and where not in surgeon.value.places):
        return where.name, words("absences.closure")
    return formal_name(surgeon), words("absences.absence")

"""Places of practice and who practises where: the hours and absences each page shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from chirsite.model.place import Absence, Accessibility, Answer, Hours, Place
from chirsite.model.project import Project, Surgeon
from chirsite.plan.build import RouteKind
from chirsite.plan.routes import card_file
from chirsite.render.context import Context
from chirsite.render.format import absence, coordinates, openings, phone, town
from chirsite.render.people import formal_name
from chirsite.render.pictures import image_view
from chirsite.render.time_zones import time_zone
from chirsite.render.views import AccessibilityView, HoursView, LinkView, PlaceView
from chirsite.render.words import Words
from chirsite.text.typography import typeset

ACCESSIBILITY_FEATURES: Final = tuple(
    name for name, field in Accessibility.model_fields.items() if field.annotation is Answer
)
"""The features of premises, by the name of their field; their words stand under ``labels.accessibility``."""

_OPENSTREETMAP: Final = "https://www.openstreetmap.org"


@dataclass(frozen=True, slots=True)
class Session:
    """One practitioner at one place; ``surgeon`` is None for the place itself, when nobody's hours are told apart."""

    place: Place
    surgeon: Surgeon | None
    hours: tuple[Hours, ...]
    absences: tuple[Absence, ...]


def distinct_places(project: Project) -> tuple[Place, ...]:
    """Every place once, even when two surgeons each describe it: the first description stands."""
    places: dict[str, Place] = {}
    for place in project.places():
        places.setdefault(place.id, place)
    return tuple(places.values())


def sessions(project: Project, place: Place, only: Surgeon | None = None) -> tuple[Session, ...]:
    """Who practises at a place and when, in the order of the practitioners; or ``only`` one of them."""
    surgeons = (only,) if only else project.surgeons
    found = tuple(session for surgeon in surgeons for session in _sessions(surgeon, place))
    return found or (Session(place, None, place.hours, place.absences),)


def _sessions(surgeon: Surgeon, place: Place) -> Iterator[Session]:
    for own in surgeon.value.places:
        if own.id == place.id:
            yield Session(own, surgeon, own.hours, own.absences)
    for at in surgeon.value.practises_at:
        if at.place == place.id:
            yield Session(place, surgeon, at.hours, (*place.absences, *at.absences))


def main_town(project: Project, surgeon: Surgeon | None = None) -> str:
    """The town search engines should know: where the surgeon operates, else where he consults."""
    who = surgeon or project.surgeons[0]
    places = project.operating_places(who) or project.places_of(who) or project.places()
    return typeset(places[0].address.city) if places else ""


def place_view(context: Context, place: Place, surgeon: Surgeon | None = None) -> PlaceView:
    """Everything the pages tell of a place; on the page of a surgeon, with his hours alone."""
    words, address = context.words, place.address
    return PlaceView(
        name=typeset(place.name),
        kind=words.label(place.kind),
        anchor=f"lieu-{place.id}",
        url=context.plan.url(RouteKind.PLACE, place.id),
        street=typeset(address.street),
        complement=typeset(address.complement or ""),
        city=town(words, address),
        phone=phone(words, place.phone),
        hours=tuple(_hours(context, session) for session in sessions(context.project, place, surgeon)),
        directions=typeset(place.access.directions),
        transport=tuple(typeset(line) for line in place.access.transport),
        parking=typeset(place.access.parking or ""),
        accessibility=_accessibility(words, place.accessibility),
        accessibility_details=typeset(place.accessibility.details or ""),
        map_links=tuple(_map_links(words, place)),
        card=LinkView(words("place_facts.card"), context.plan.file_url(card_file(place.id))),
        time_zone=time_zone(address),
        coordinates=coordinates(words, place.coordinates) if place.coordinates else "",
        photo=image_view(context, place.photo) if place.photo else None,
        operations=_operations(words, place),
        website=_website(words, place),
    )


def place_views(context: Context) -> tuple[PlaceView, ...]:
    """Every place, once."""
    return tuple(place_view(context, place) for place in distinct_places(context.project))


def map_link(words: Words, place: Place) -> LinkView:
    """A plain link to OpenStreetMap: the point when it is known, else a search of the address."""
    point = place.coordinates
    if point is None:
        wanted = quote(f"{place.address.street}, {place.address.postcode} {place.address.city}")
        target = f"{_OPENSTREETMAP}/search?query={wanted}"
    else:
        at = f"{point.latitude}/{point.longitude}"
        target = f"{_OPENSTREETMAP}/?mlat={point.latitude}&mlon={point.longitude}#map=18/{at}"
    return LinkView(words("place_facts.map"), target, external=True)


def _map_links(words: Words, place: Place) -> Iterator[LinkView]:
    """The way to a place whose point is known, then the map."""
    if point := place.coordinates:
        way = f"{_OPENSTREETMAP}/directions?to={point.latitude}%2C{point.longitude}"
        yield LinkView(words("place_facts.way"), way, external=True)
    yield map_link(words, place)


def coming_absences(context: Context, session: Session) -> tuple[Absence, ...]:
    """The absences that are not over, in order."""
    current = [away for away in session.absences if not away.is_over(context.today)]
    return tuple(sorted(current, key=lambda away: (away.first_day, away.last_day)))


def _hours(context: Context, session: Session) -> HoursView:
    coming = coming_absences(context, session)
    return HoursView(
        practitioner=formal_name(session.surgeon) if session.surgeon else "",
        days=openings(context.words, session.hours),
        absences=tuple(absence(context.words, away) for away in coming),
        away=" ".join(f"{away.first_day.isoformat()}/{away.last_day.isoformat()}" for away in coming),
    )


def _accessibility(words: Words, value: Accessibility) -> tuple[AccessibilityView, ...]:
    answers = ((words(f"labels.accessibility.{name}"), getattr(value, name)) for name in ACCESSIBILITY_FEATURES)
    return tuple(AccessibilityView(label, answer.value, words.label(answer)) for label, answer in answers)


def _operations(words: Words, place: Place) -> str:
    if not place.operations:
        return ""
    if place.cosmetic_authorisation is None:
        return words("place_facts.operations")
    return typeset(words("place_facts.operations_authorised", authorisation=place.cosmetic_authorisation))


def _website(words: Words, place: Place) -> LinkView | None:
    if not place.website:
        return None
    return LinkView(typeset(words("place_facts.website", name=place.name)), place.website, external=True)

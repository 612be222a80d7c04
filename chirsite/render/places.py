"""Places of practice and who practises where: the hours and absences each page shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from chirsite.model.place import Absence, Accessibility, Hours, Place
from chirsite.model.project import Project, Surgeon
from chirsite.plan.build import RouteKind
from chirsite.render import format as fr
from chirsite.render.context import Context
from chirsite.render.labels import ACCESSIBILITY_FEATURES, ANSWERS, PLACE_KINDS
from chirsite.render.people import formal_name
from chirsite.render.pictures import image_view
from chirsite.render.views import AccessibilityView, HoursView, LinkView, PlaceView
from chirsite.text.typography import typeset


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
    address = place.address
    return PlaceView(
        name=typeset(place.name),
        kind=PLACE_KINDS[place.kind],
        anchor=f"lieu-{place.id}",
        url=context.plan.url(RouteKind.PLACE, place.id),
        street=typeset(address.street),
        complement=typeset(address.complement or ""),
        city=fr.town(address),
        phone=fr.phone(place.phone),
        hours=tuple(_hours(context, session) for session in sessions(context.project, place, surgeon)),
        directions=typeset(place.access.directions),
        transport=tuple(typeset(line) for line in place.access.transport),
        parking=typeset(place.access.parking or ""),
        accessibility=_accessibility(place.accessibility),
        accessibility_details=typeset(place.accessibility.details or ""),
        map_links=(map_link(place),),
        coordinates=fr.coordinates(place.coordinates) if place.coordinates else "",
        photo=image_view(context, place.photo) if place.photo else None,
        operations=_operations(place),
        website=LinkView(typeset(f"Site : {place.name}"), place.website, external=True) if place.website else None,
    )


def place_views(context: Context) -> tuple[PlaceView, ...]:
    """Every place, once."""
    return tuple(place_view(context, place) for place in distinct_places(context.project))


def map_link(place: Place) -> LinkView:
    """A plain link to OpenStreetMap: the point when it is known, else a search of the address."""
    point = place.coordinates
    if point is None:
        words = quote(f"{place.address.street}, {place.address.postcode} {place.address.city}")
        target = f"https://www.openstreetmap.org/search?query={words}"
    else:
        at = f"{point.latitude}/{point.longitude}"
        target = f"https://www.openstreetmap.org/?mlat={point.latitude}&mlon={point.longitude}#map=18/{at}"
    return LinkView("Voir sur OpenStreetMap", target, external=True)


def coming_absences(context: Context, session: Session) -> tuple[Absence, ...]:
    """The absences that are not over, in order."""
    current = [absence for absence in session.absences if not absence.is_over(context.today)]
    return tuple(sorted(current, key=lambda absence: (absence.first_day, absence.last_day)))


def _hours(context: Context, session: Session) -> HoursView:
    return HoursView(
        practitioner=formal_name(session.surgeon) if session.surgeon else "",
        days=fr.openings(session.hours),
        absences=tuple(fr.absence(absence) for absence in coming_absences(context, session)),
    )


def _accessibility(value: Accessibility) -> tuple[AccessibilityView, ...]:
    answers = ((label, getattr(value, name)) for name, label in ACCESSIBILITY_FEATURES.items())
    return tuple(AccessibilityView(label, answer.value, ANSWERS[answer]) for label, answer in answers)


def _operations(place: Place) -> str:
    if not place.operations:
        return ""
    sentence = "Les interventions ont lieu ici."
    if place.cosmetic_authorisation is None:
        return sentence
    return typeset(f"{sentence} Autorisation de chirurgie esthétique : {place.cosmetic_authorisation}.")

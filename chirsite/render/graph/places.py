"""A place of practice: address, phone, hours, closures, accessibility."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from chirsite.model.place import Absence, Accessibility, Address, Answer, Coordinates, Hours, Place, PlaceKind
from chirsite.model.project import Surgeon
from chirsite.render.context import Context
from chirsite.render.graph.nodes import Node, absolute, node, place_id
from chirsite.render.pictures import image_view
from chirsite.render.places import ACCESSIBILITY_FEATURES, coming_absences, map_link, sessions
from chirsite.render.words import Words
from chirsite.text.typography import typeset

PLACE_TYPES: Final[Mapping[PlaceKind, str]] = MappingProxyType(
    {
        PlaceKind.OFFICE: "PhysiciansOffice",
        PlaceKind.CLINIC: "MedicalClinic",
        PlaceKind.HOSPITAL: "Hospital",
    }
)


def place(context: Context, value: Place) -> Node:
    """A place with all that its own page shows of it."""
    return visit(context, value) | node(
        place_types(value),
        place_id(context.plan, value.id),
        geo=_geo(value.coordinates) if value.coordinates else None,
        image=absolute(context.plan, image_view(context, value.photo).src) if value.photo else "",
        amenityFeature=_amenities(context.words, value.accessibility),
        hasMap=map_link(context.words, value).url,
    )


def visit(context: Context, value: Place, surgeon: Surgeon | None = None) -> Node:
    """A place in short, as other pages show it: where, at what number, when; on a surgeon's page, his hours alone.

    Hours with a note (« un samedi sur deux ») are left out: schema.org cannot say them without lying. Absences
    close the place only where one practitioner receives alone.
    """
    there = sessions(context.project, value, surgeon)
    alone = len(sessions(context.project, value)) == 1
    hours = [hours for session in there for hours in session.hours if hours.note is None]
    closures = [absence for session in there for absence in coming_absences(context, session)]
    return node(
        place_types(value),
        place_id(context.plan, value.id),
        name=typeset(value.name),
        address=postal_address(value.address),
        telephone=value.phone,
        openingHoursSpecification=_opening(hours),
        specialOpeningHoursSpecification=[_closure(absence) for absence in closures] if alone else [],
    )


def place_types(value: Place) -> str | list[str]:
    """A clinic where people are operated on is a hospital too: what ``hospitalAffiliation`` admits."""
    kind = PLACE_TYPES[value.kind]
    return [kind, "Hospital"] if value.kind is PlaceKind.CLINIC and value.operations else kind


def postal_address(value: Address) -> Node:
    """An address, the country as its ISO code."""
    return node(
        "PostalAddress",
        streetAddress=", ".join(typeset(line) for line in (value.street, value.complement) if line),
        postalCode=value.postcode,
        addressLocality=typeset(value.city),
        addressCountry=value.country,
    )


def _geo(value: Coordinates) -> Node:
    return node("GeoCoordinates", latitude=value.latitude, longitude=value.longitude)


def _opening(hours: Iterable[Hours]) -> list[Node]:
    return [
        node("OpeningHoursSpecification", dayOfWeek=day, opens=opens, closes=closes)
        for day, opens, closes in dict.fromkeys(
            (f"https://schema.org/{item.day.capitalize()}", f"{item.opens:%H:%M}", f"{item.closes:%H:%M}")
            for item in hours
        )
    ]


def _closure(value: Absence) -> Node:
    # Equal opening and closing times are how schema.org says « closed all day ».
    return node(
        "OpeningHoursSpecification",
        opens="00:00",
        closes="00:00",
        validFrom=value.first_day.isoformat(),
        validThrough=value.last_day.isoformat(),
    )


def _amenities(words: Words, value: Accessibility) -> list[Node]:
    known = {Answer.YES: True, Answer.NO: False}
    return [
        node("LocationFeatureSpecification", name=words(f"labels.accessibility.{name}")) | {"value": known[answer]}
        for name in ACCESSIBILITY_FEATURES
        if (answer := getattr(value, name)) in known
    ]

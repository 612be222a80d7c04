"""A surgeon as a person (who signs pages) and as a practice (whom patients call)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from chirsite.model.fees import FeeKind
from chirsite.model.place import Place, PlaceKind
from chirsite.model.practitioner import Practitioner
from chirsite.model.project import Surgeon
from chirsite.model.titles import Diploma, Specialty
from chirsite.plan.build import RouteKind
from chirsite.render.context import Context
from chirsite.render.format import euros, price_range
from chirsite.render.graph.nodes import Node, absolute, node, page_id, person_id, physician_id, place_id, reference
from chirsite.render.graph.places import postal_address
from chirsite.render.honours import distinction
from chirsite.render.people import formal_name
from chirsite.render.pictures import image_view
from chirsite.render.words import Words
from chirsite.text.typography import typeset

_PHYSICIAN: Final = ["Physician", "IndividualPhysician"]
MEDICAL_SPECIALTIES: Final[Mapping[Specialty, str]] = MappingProxyType(
    {
        Specialty.ORTHOPAEDIC: "Musculoskeletal",
        Specialty.VISCERAL: "Gastroenterologic",
        Specialty.PLASTIC: "PlasticSurgery",
        Specialty.THORACIC: "Cardiovascular",
        Specialty.VASCULAR: "Cardiovascular",
        Specialty.MAXILLOFACIAL: "Surgical",
        Specialty.ORAL: "Dentistry",
        Specialty.PAEDIATRIC: "Pediatric",
        Specialty.NEUROSURGERY: "Neurologic",
        Specialty.UROLOGY: "Urologic",
        Specialty.GYNAECOLOGY: "Gynecologic",
        Specialty.OPHTHALMOLOGY: "Ophthalmology",
        Specialty.ENT: "Otolaryngologic",
        Specialty.GENERAL: "Surgical",
    }
)
"""The nearest member of schema.org's MedicalSpecialty; the French title stands in ``jobTitle``."""


def author(context: Context, surgeon: Surgeon) -> Node:
    """What a page that only names a surgeon says: name and address of his page."""
    return node(
        "Person",
        person_id(context.plan, surgeon.id),
        name=surgeon.value.identity.full_name,
        honorificPrefix=surgeon.value.identity.civility.capitalize(),
        jobTitle=context.words.label(surgeon.value.specialty),
        url=_address(context, surgeon),
    )


def person(context: Context, surgeon: Surgeon) -> Node:
    """Everything the surgeon's own page tells of the person."""
    practitioner = surgeon.value
    return author(context, surgeon) | node(
        "Person",
        person_id(context.plan, surgeon.id),
        image=_portrait(context, surgeon),
        identifier=list(_identifiers(context.words, practitioner)),
        hasCredential=[_credential(diploma) for diploma in practitioner.diplomas],
        alumniOf=[node("CollegeOrUniversity", name=name) for name in _universities(practitioner)],
        memberOf=[
            node("Organization", name=typeset(item.name), url=item.url) for item in practitioner.career.societies
        ],
        award=[distinction(context.words, item) for item in practitioner.distinctions],
        knowsLanguage=list(practitioner.languages),
        worksFor=reference(physician_id(context.plan, surgeon.id)),
    )


def physician(context: Context, surgeon: Surgeon) -> Node:
    """Everything the surgeon's own page tells of the practice."""
    practitioner, plan = surgeon.value, context.plan
    done = [page for page in context.project.procedures if surgeon.id in page.meta.performed_by]
    return contact(context, surgeon) | node(
        _PHYSICIAN,
        url=_address(context, surgeon),
        image=_portrait(context, surgeon),
        telephone=practitioner.booking.phone,
        medicalSpecialty=f"https://schema.org/{MEDICAL_SPECIALTIES[practitioner.specialty]}",
        hospitalAffiliation=_places(context, _hospitals(context, surgeon)),
        availableService=[
            node(
                "SurgicalProcedure",
                page_id(plan, route, "intervention"),
                name=typeset(page.meta.title),
                url=plan.canonical(route.path),
            )
            for page in done
            if (route := plan.find(RouteKind.PROCEDURE, page.slug))
        ],
    )


def contact(context: Context, surgeon: Surgeon) -> Node:
    """What the home page and the pages of places tell of a practice; its phone only if they show it."""
    project, number = context.project, surgeon.value.booking.phone
    at = project.places_of(surgeon)
    shown = {project.surgeons[0].value.booking.phone, *(place.phone for place in project.places())}
    return node(
        _PHYSICIAN,
        physician_id(context.plan, surgeon.id),
        name=formal_name(surgeon),
        address=postal_address(at[0].address) if at else None,
        telephone=number if number in shown else "",
        practicesAt=_places(context, at),
        employee=reference(person_id(context.plan, surgeon.id)),
    )


def economics(context: Context, surgeon: Surgeon) -> Node:
    """What the page of fees adds to a practice: means of payment and the range of its fees."""
    practitioner = surgeon.value
    return node(
        _PHYSICIAN,
        physician_id(context.plan, surgeon.id),
        name=formal_name(surgeon),
        url=_address(context, surgeon),
        paymentAccepted=", ".join(context.words.label(means) for means in practitioner.payment.means),
        currenciesAccepted="EUR",
        priceRange=_price_range(context.words, practitioner),
    )


def _hospitals(context: Context, surgeon: Surgeon) -> list[Place]:
    """Where the surgeon operates, his own office aside."""
    return [at for at in context.project.operating_places(surgeon) if at.kind is not PlaceKind.OFFICE]


def _places(context: Context, places: Iterable[Place]) -> list[Node]:
    return [reference(place_id(context.plan, place.id)) for place in places]


def _address(context: Context, surgeon: Surgeon) -> str:
    return absolute(context.plan, context.plan.url(RouteKind.SURGEON, surgeon.id))


def _portrait(context: Context, surgeon: Surgeon) -> str:
    photo = surgeon.value.identity.photo
    return absolute(context.plan, image_view(context, photo).src) if photo else ""


def _identifiers(words: Words, practitioner: Practitioner) -> Iterator[Node]:
    registration = practitioner.registration
    yield node("PropertyValue", propertyID="RPPS", name=words("identity.rpps"), value=registration.rpps)
    if registration.order.number:
        name = words("identity.order")
        yield node("PropertyValue", propertyID="Ordre", name=name, value=registration.order.number)


def _credential(diploma: Diploma) -> Node:
    return node(
        "EducationalOccupationalCredential",
        name=typeset(diploma.title),
        dateCreated=diploma.date.iso,
        recognizedBy=node("CollegeOrUniversity", name=typeset(diploma.university)),
    )


def _universities(practitioner: Practitioner) -> list[str]:
    return list(dict.fromkeys(typeset(diploma.university) for diploma in practitioner.diplomas))


def _price_range(words: Words, practitioner: Practitioner) -> str:
    """From the lowest to the highest fee of the table, surcharges aside; under 100 characters by construction."""
    fees = [fee for fee in practitioner.fees.acts if fee.kind is not FeeKind.SURCHARGE]
    amounts = [amount for fee in fees for amount in (fee.amount, fee.minimum, fee.maximum) if amount is not None]
    if not amounts:
        return ""
    low, high = min(amounts), max(amounts)
    return euros(words, low) if low == high else price_range(words, low, high)

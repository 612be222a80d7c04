"""The page of one surgeon: who he is on paper, what he has done, where he receives.

Sources: articles R. 4127-79 to R. 4127-81 of the Code de la santé publique; recommendations of the Conseil national
de l'Ordre des médecins of February 2021.
"""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.model.practitioner import Practitioner
from chirsite.model.project import Surgeon
from chirsite.model.titles import Gender
from chirsite.plan.build import Route, RouteKind
from chirsite.render import career, consultations
from chirsite.render.cards import cards
from chirsite.render.context import Context
from chirsite.render.format import at_town, capitalised, date_view, language, listing, long_date, phone
from chirsite.render.frame import Frame, Heading, frame
from chirsite.render.graph import pages, people
from chirsite.render.graph.places import place
from chirsite.render.honours import distinction
from chirsite.render.labels import PRACTICE_MODES
from chirsite.render.page_views import SurgeonView
from chirsite.render.people import (
    booking_link,
    formal_name,
    insurance_text,
    order_entry,
    person_view,
    sector_note,
    short_name,
)
from chirsite.render.places import main_town, place_view
from chirsite.render.templates import Engine
from chirsite.render.titles import GENERATED
from chirsite.render.views import FactView, LinkView, PersonView
from chirsite.text.typography import typeset


def surgeon(context: Context, _engine: Engine, route: Route) -> SurgeonView:
    """One practitioner, complete; raises StopIteration when the plan names a surgeon the project has not."""
    who = next(one for one in context.project.surgeons if one.id == route.key)
    value, person = who.value, person_view(context, who)
    done = [page for page in context.project.procedures if who.id in page.meta.performed_by]
    return SurgeonView(
        **_frame(context, route, who, person),
        person=person,
        introduction=typeset(value.introduction),
        identity=tuple(_identity(value)),
        orientations=tuple(typeset(text) for text in value.orientations),
        diplomas=career.diplomas(value),
        trainings=career.trainings(value, context.today),
        accreditations=career.accreditations(value, context.today),
        posts=career.posts(value),
        functions=career.functions(value),
        missions=career.missions(value),
        publications=career.publications(value),
        societies=career.societies(value),
        distinctions=tuple(distinction(item) for item in value.distinctions),
        public_health=tuple(typeset(text) for text in value.career.public_health),
        consultations=consultations.sentences(value),
        partial_access=consultations.partial_access(value),
        procedures=cards(context, done),
        places=tuple(place_view(context, at, who) for at in context.project.places_of(who)),
        fees_link=LinkView(GENERATED[RouteKind.FEES].heading, context.plan.url(RouteKind.FEES)),
        booking=booking_link(value),
        booking_instructions=typeset(value.booking.instructions or ""),
        reviewed=date_view(value.reviewed),
    )


def _frame(context: Context, route: Route, who: Surgeon, person: PersonView) -> Frame:
    name, where = formal_name(who), at_town(main_town(context.project, who))
    specialty = who.value.specialty.value
    nodes = [
        pages.profile(context, route, who),
        people.person(context, who),
        people.physician(context, who),
        *(place(context, at, who) for at in context.project.places_of(who)),
    ]
    candidates = [
        f"{name}, {specialty} {where}",
        f"{name}, {specialty}",
        f"{short_name(who)}, {specialty}",
        f"{name} {where}",
        name,
    ]
    image = person.portrait.src if person.portrait else ""
    return frame(context, route, Heading(name, candidates, _descriptions(name, specialty, where)), nodes, image)


def _descriptions(name: str, specialty: str, where: str) -> tuple[str, ...]:
    contents = "diplômes, parcours, interventions pratiquées, lieux de consultation et rendez-vous"
    return (f"{name}, {specialty} {where} : {contents}.", f"{name}, {specialty} : {contents}.", f"{name} : {contents}.")


def _identity(value: Practitioner) -> Iterator[FactView]:
    registration, birth = value.registration, value.identity.birth_date
    yield FactView("Spécialité", capitalised(value.specialty.value))
    if value.other_specialties:
        yield FactView("Autre spécialité reconnue", listing([item.value for item in value.other_specialties]))
    yield FactView("Titre professionnel", typeset(registration.professional_title))
    yield FactView("Numéro RPPS", registration.rpps)
    yield FactView("Inscription à l’Ordre des médecins", order_entry(value))
    yield FactView("Mode d’exercice", listing([PRACTICE_MODES[mode] for mode in value.practice_modes]))
    if sector_note(value):
        yield FactView("Situation conventionnelle", sector_note(value))
    yield FactView("Langues parlées ou comprises", listing([language(code) for code in value.languages]))
    yield FactView("Secrétariat", phone(value.booking.phone).text)
    if birth:
        born = "Née le" if value.identity.gender is Gender.FEMININE else "Né le"
        place_of_birth = f", {value.identity.birth_place}" if value.identity.birth_place else ""
        yield FactView(born, typeset(f"{long_date(birth)}{place_of_birth}"))
    if value.insurance:
        yield FactView("Assurance de responsabilité civile professionnelle", insurance_text(value.insurance))

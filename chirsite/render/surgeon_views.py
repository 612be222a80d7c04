"""The page of one surgeon: who he is on paper, what he has done, where he receives.

Sources: articles R. 4127-79 to R. 4127-81 of the Code de la santé publique; recommendations of the Conseil national
de l'Ordre des médecins of February 2021.
"""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.model.practitioner import Practitioner
from chirsite.model.project import Surgeon
from chirsite.plan.build import Route, RouteKind
from chirsite.render import career, consultations
from chirsite.render.cards import cards
from chirsite.render.context import Context
from chirsite.render.format import at_town, capitalised, date_view, language, listing, long_date, phone
from chirsite.render.frame import Frame, Heading, frame
from chirsite.render.graph import pages, people
from chirsite.render.graph.places import visit
from chirsite.render.honours import distinction
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
from chirsite.render.titles import heading_of
from chirsite.render.views import FactView, LinkView
from chirsite.render.words import Words
from chirsite.text.typography import typeset


def surgeon(context: Context, _engine: Engine, route: Route) -> SurgeonView:
    """One practitioner, complete; raises StopIteration when the plan names a surgeon the project has not."""
    who = next(one for one in context.project.surgeons if one.id == route.key)
    words, value, person = context.words, who.value, person_view(context, who)
    done = [page for page in context.project.procedures if who.id in page.meta.performed_by]
    return SurgeonView(
        **_frame(context, route, who),
        person=person,
        introduction=typeset(value.introduction),
        identity=tuple(_identity(words, value)),
        orientations=tuple(typeset(text) for text in value.orientations),
        diplomas=career.diplomas(words, value),
        trainings=career.trainings(words, value, context.today),
        accreditations=career.accreditations(words, value, context.today),
        steps=career.steps(words, value),
        publications=career.publications(words, value),
        societies=career.societies(value),
        distinctions=tuple(distinction(words, item) for item in value.distinctions),
        public_health=tuple(typeset(text) for text in value.career.public_health),
        consultations=consultations.sentences(words, value),
        partial_access=consultations.partial_access(words, value),
        procedures=cards(context, done),
        places=tuple(place_view(context, at, who) for at in context.project.places_of(who)),
        fees_link=LinkView(heading_of(words, RouteKind.FEES), context.plan.url(RouteKind.FEES)),
        booking=booking_link(words, value),
        booking_instructions=typeset(value.booking.instructions or ""),
        reviewed=date_view(words, value.reviewed),
    )


def _frame(context: Context, route: Route, who: Surgeon) -> Frame:
    words, name = context.words, formal_name(who)
    where, specialty = at_town(words, main_town(context.project, who)), words.label(who.value.specialty)
    nodes = [
        pages.profile(context, route, who),
        people.person(context, who),
        people.physician(context, who),
        *(visit(context, at, who) for at in context.project.places_of(who)),
    ]
    candidates = [
        f"{name}, {specialty} {where}",
        f"{name}, {specialty}",
        f"{short_name(who)}, {specialty}",
        f"{name} {where}",
        name,
    ]
    return frame(context, route, Heading(name, candidates, _descriptions(words, name, specialty, where)), nodes)


def _descriptions(words: Words, name: str, specialty: str, where: str) -> tuple[str, ...]:
    subjects = (f"{name}, {specialty} {where}", f"{name}, {specialty}", name)
    contents = words("descriptions.surgeon")
    return tuple(words("descriptions.about", subject=subject, contents=contents) for subject in subjects)


def _identity(words: Words, value: Practitioner) -> Iterator[FactView]:
    registration, birth = value.registration, value.identity.birth_date
    yield FactView(words("identity.specialty"), capitalised(words.label(value.specialty)))
    if value.other_specialties:
        others = listing(words, [words.label(item) for item in value.other_specialties])
        yield FactView(words("identity.other_specialties"), others)
    yield FactView(words("identity.professional_title"), typeset(registration.professional_title))
    yield FactView(words("identity.rpps"), registration.rpps)
    yield FactView(words("identity.order"), order_entry(words, value))
    modes = listing(words, [words.label(mode) for mode in value.practice_modes])
    yield FactView(words("identity.practice_modes"), modes)
    if sector_note(words, value):
        yield FactView(words("identity.convention"), sector_note(words, value))
    spoken = listing(words, [language(words, code) for code in value.languages])
    yield FactView(words("identity.languages"), spoken)
    yield FactView(words("identity.phone"), phone(words, value.booking.phone).text)
    if birth:
        born = words(f"identity.born_{value.identity.gender.name.lower()}")
        place_of_birth = f", {value.identity.birth_place}" if value.identity.birth_place else ""
        yield FactView(born, typeset(f"{long_date(words, birth)}{place_of_birth}"))
    if value.insurance:
        yield FactView(words("identity.insurance"), insurance_text(words, value.insurance))

"""Practitioners as the pages name them: who, what specialty, where, and how to book."""

from __future__ import annotations

from collections.abc import Iterable

from chirsite.model.fees import Sector
from chirsite.model.practitioner import LiabilityInsurance, Practitioner
from chirsite.model.project import Surgeon
from chirsite.plan.build import RouteKind
from chirsite.render.context import Context
from chirsite.render.format import capitalised, long_date, period, phone
from chirsite.render.pictures import image_view
from chirsite.render.views import LinkView, PersonView, PhoneView
from chirsite.render.words import Words
from chirsite.text.typography import typeset


def person_view(context: Context, surgeon: Surgeon) -> PersonView:
    """A practitioner in a few words."""
    identity = surgeon.value.identity
    return PersonView(
        name=formal_name(surgeon),
        specialty=context.words.label(surgeon.value.specialty),
        url=context.plan.url(RouteKind.SURGEON, surgeon.id),
        portrait=image_view(context, identity.photo) if identity.photo else None,
    )


def people(context: Context, identifiers: Iterable[str]) -> tuple[PersonView, ...]:
    """The practitioners with these ids, in this order; ids nobody has are the rules' business."""
    return tuple(person_view(context, surgeon) for surgeon in surgeons(context, identifiers))


def surgeons(context: Context, identifiers: Iterable[str]) -> tuple[Surgeon, ...]:
    """The surgeons with these ids, each once, in this order."""
    found = (context.project.surgeon(identifier) for identifier in dict.fromkeys(identifiers))
    return tuple(surgeon for surgeon in found if surgeon is not None)


def formal_name(surgeon: Surgeon) -> str:
    """« Dr Hélène Modèle », which no line break splits after the title."""
    return typeset(surgeon.value.identity.formal_name)


def short_name(surgeon: Surgeon) -> str:
    """« Dr Modèle »."""
    identity = surgeon.value.identity
    return typeset(f"{identity.civility.capitalize()} {identity.last_name}")


def booking_link(words: Words, practitioner: Practitioner) -> LinkView | None:
    """The booking page, named with its platform and, as the law asks, beside the sector (règle HON-18)."""
    online = practitioner.booking.online
    if online is None:
        return None
    label = words("people.booking_on", platform=typeset(online.platform))
    return LinkView(label, online.url, external=True, note=sector_note(words, practitioner))


def sector_note(words: Words, practitioner: Practitioner) -> str:
    """« Secteur 2, OPTAM-ACO »; ``""`` for a practitioner who charges no fees."""
    sector = practitioner.convention.sector
    return "" if sector is Sector.SANS_OBJET else words.label(sector)


def order_entry(words: Words, practitioner: Practitioner) -> str:
    """« Conseil départemental : Loire-Atlantique, n° 44-00001 »."""
    order = practitioner.registration.order
    if not order.number:
        return typeset(words("people.order_entry_without_number", department=order.department))
    return typeset(words("people.order_entry", department=order.department, number=order.number))


def insurance_text(words: Words, insurance: LiabilityInsurance) -> str:
    """The insurer and what is covered."""
    return typeset(words("people.insurance", insurer=insurance.insurer, coverage=insurance.coverage))


def interest_sentence(words: Words, surgeon: Surgeon) -> str:
    """One sentence: the links declared, or that none was, and when."""
    interests, name = surgeon.value.interests, formal_name(surgeon)
    on = long_date(words, interests.declared_on)
    if not interests.links:
        return typeset(words("people.no_interests", name=name, date=on))
    links = (
        words(
            "people.interest",
            company=link.company,
            nature=link.nature,
            period=period(words, link.since, link.until),
        )
        for link in interests.links
    )
    return typeset(words("people.interests", name=name, links=words("people.separator").join(links), date=on))


def out_of_hours(words: Words, of: Iterable[Surgeon]) -> tuple[str, ...]:
    """Whom to call when the practice is closed: each sentence once, whoever declared it."""
    said = []
    for surgeon in of:
        emergencies = surgeon.value.emergencies
        said.append(typeset(emergencies.out_of_hours))
        if emergencies.phone:
            said.append(words("emergencies.after_operation", phone=phone(words, emergencies.phone).text))
    return tuple(dict.fromkeys(said))


def secretariats(words: Words, of: Iterable[Surgeon]) -> tuple[PhoneView, ...]:
    """The numbers where these surgeons' patients call, each once."""
    return tuple(phone(words, number) for number in dict.fromkeys(surgeon.value.booking.phone for surgeon in of))


def specialties(words: Words, practitioners: Iterable[Practitioner]) -> str:
    """The specialty they all share, capitalised; « Chirurgie » for several."""
    found = list(dict.fromkeys(words.label(practitioner.specialty) for practitioner in practitioners))
    return capitalised(found[0]) if len(found) == 1 else words("people.several_specialties")

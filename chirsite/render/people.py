"""Practitioners as the pages name them: who, what specialty, where, and how to book."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from chirsite.model.fees import Sector
from chirsite.model.practitioner import LiabilityInsurance, Practitioner
from chirsite.model.project import Surgeon
from chirsite.plan.build import RouteKind
from chirsite.render.context import Context
from chirsite.render.format import capitalised, long_date, period
from chirsite.render.pictures import image_view
from chirsite.render.sectors import SECTORS
from chirsite.render.views import LinkView, PersonView
from chirsite.text.typography import typeset

ONLINE_BOOKING: Final = "Rendez-vous en\u00a0ligne"


def person_view(context: Context, surgeon: Surgeon) -> PersonView:
    """A practitioner in a few words."""
    identity = surgeon.value.identity
    return PersonView(
        name=formal_name(surgeon),
        specialty=surgeon.value.specialty.value,
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


def booking_link(practitioner: Practitioner) -> LinkView | None:
    """The booking page, named with its platform and, as the law asks, beside the sector (règle HON-18)."""
    online = practitioner.booking.online
    if online is None:
        return None
    label = f"{ONLINE_BOOKING} ({typeset(online.platform)})"
    return LinkView(label, online.url, external=True, note=sector_note(practitioner))


def sector_note(practitioner: Practitioner) -> str:
    """« Secteur 2, OPTAM-ACO »; ``""`` for a practitioner who charges no fees."""
    sector = practitioner.convention.sector
    return "" if sector is Sector.SANS_OBJET else SECTORS[sector]


def order_entry(practitioner: Practitioner) -> str:
    """« Conseil départemental : Loire-Atlantique, n° 44-00001 »."""
    order = practitioner.registration.order
    number = f", n° {order.number}" if order.number else ""
    return typeset(f"Conseil départemental : {order.department}{number}")


def insurance_text(insurance: LiabilityInsurance) -> str:
    """The insurer and what is covered."""
    return typeset(f"{insurance.insurer} ({insurance.coverage})")


def interest_sentence(surgeon: Surgeon) -> str:
    """One sentence: the links declared, or that none was, and when."""
    interests = surgeon.value.interests
    on = long_date(interests.declared_on)
    if not interests.links:
        return typeset(f"{formal_name(surgeon)} : aucun lien d’intérêts, selon la déclaration du {on}.")
    links = " ; ".join(f"{link.company}, {link.nature} ({period(link.since, link.until)})" for link in interests.links)
    return typeset(f"{formal_name(surgeon)} : liens d’intérêts avec {links}, selon la déclaration du {on}.")


def specialties(practitioners: Iterable[Practitioner]) -> str:
    """The specialty they all share, capitalised; « Chirurgie » for several."""
    found = list(dict.fromkeys(practitioner.specialty.value for practitioner in practitioners))
    return capitalised(found[0]) if len(found) == 1 else "Chirurgie"

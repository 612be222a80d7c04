"""How a surgeon sees patients, and what a partial access allows, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.model.practitioner import ConsultationKind, Practitioner
from chirsite.render.format import listing, sentence, uncapitalised
from chirsite.render.labels import CONSULTATIONS
from chirsite.text.money import euros
from chirsite.text.typography import typeset


def sentences(value: Practitioner) -> tuple[str, ...]:
    """Kinds of consultation, teleconsultation and its conditions, unscheduled care: one sentence each."""
    return tuple(sentence(text) for text in _sentences(value))


def partial_access(value: Practitioner) -> tuple[str, ...]:
    """The acts a partial access allows, after a sentence that says so; nothing for full access."""
    if not value.partial_access.granted:
        return ()
    title = value.partial_access.origin_title
    under = f", sous le titre « {title} »" if title else ""
    opening = (
        f"Exercice par accès partiel{under} (article L. 4002-5 du Code de la santé publique), limité aux actes "
        "suivants :"
    )
    return tuple(typeset(text) for text in (opening, *value.partial_access.acts))


def _sentences(value: Practitioner) -> Iterator[str]:
    yield listing([CONSULTATIONS[kind] for kind in value.consultations])
    if ConsultationKind.HOME_VISIT not in value.consultations:
        yield "Pas de visites à domicile."
    yield from _teleconsultation(value)
    care = value.unscheduled_care
    slots = "Des créneaux sont réservés" if care.offered else "Aucun créneau n’est réservé"
    yield _with_details(f"{slots} aux soins non programmés", care.details)


def _teleconsultation(value: Practitioner) -> Iterator[str]:
    tele = value.teleconsultation
    if not tele.offered:
        yield "Pas de téléconsultation."
        return
    yield _with_details("La téléconsultation est possible", tele.conditions)
    if tele.limits:
        yield f"Limites de la téléconsultation : {uncapitalised(tele.limits)}"
    if tele.fee is not None:
        yield f"Honoraires de la téléconsultation : {euros(tele.fee)}."
    if tele.tool:
        yield f"Outil de téléconsultation : {tele.tool}"


def _with_details(fact: str, details: str | None) -> str:
    return f"{fact}. {details}" if details else fact

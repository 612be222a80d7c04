"""How a surgeon sees patients, and what a partial access allows, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.model.practitioner import ConsultationKind, Practitioner
from chirsite.render.format import euros, listing, sentence, uncapitalised
from chirsite.render.words import Words
from chirsite.text.typography import typeset


def sentences(words: Words, value: Practitioner) -> tuple[str, ...]:
    """Kinds of consultation, teleconsultation and its conditions, unscheduled care: one sentence each."""
    return tuple(sentence(text) for text in _sentences(words, value))


def partial_access(words: Words, value: Practitioner) -> tuple[str, ...]:
    """The acts a partial access allows, after a sentence that says so; nothing for full access."""
    access = value.partial_access
    if not access.granted:
        return ()
    if access.origin_title:
        opening = words("consultations.partial_access_under", title=access.origin_title)
    else:
        opening = words("consultations.partial_access")
    return tuple(typeset(text) for text in (opening, *access.acts))


def _sentences(words: Words, value: Practitioner) -> Iterator[str]:
    yield listing(words, [words.label(kind) for kind in value.consultations])
    if ConsultationKind.HOME_VISIT not in value.consultations:
        yield words("consultations.no_home_visits")
    yield from _teleconsultation(words, value)
    care = value.unscheduled_care
    yield _with_details(words("consultations.slots" if care.offered else "consultations.no_slots"), care.details)


def _teleconsultation(words: Words, value: Practitioner) -> Iterator[str]:
    tele = value.teleconsultation
    if not tele.offered:
        yield words("consultations.no_teleconsultation")
        return
    yield _with_details(words("consultations.teleconsultation"), tele.conditions)
    if tele.limits:
        yield words("consultations.teleconsultation_limits", limits=uncapitalised(tele.limits))
    if tele.fee is not None:
        yield words("consultations.teleconsultation_fee", amount=euros(words, tele.fee))
    if tele.tool:
        yield words("consultations.teleconsultation_tool", tool=tele.tool)


def _with_details(fact: str, details: str | None) -> str:
    return f"{fact}. {details}" if details else fact

"""A person shown agreed to it in writing (articles 6, 7 and 9 of the GDPR; article 9 of the Code civil)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.media import Subject
from chirsite.model.project import Project
from chirsite.model.publisher import NaturalPerson
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CODE_CIVIL_9, RGPD_7, RGPD_9
from chirsite.rules.shared.media_entries import Entry, entries

_PERSONS = {Subject.PATIENT: "un patient", Subject.STAFF: "un membre de l’équipe", Subject.MODEL: "un figurant"}


def check_media(project: Project, today: date) -> Iterator[Hit]:
    """PHO-04 on each picture or video of a person: the reference of a consent that is already signed."""
    for entry in entries(project):
        person = _PERSONS.get(entry.subject)
        consent = entry.medium.consent
        if person is None or _is_own_portrait(project, entry):
            continue
        if consent is None:
            message = f"« {entry.id} » montre {person}, sans référence de son consentement écrit"
            advice = "Ajouter « consent » : référence interne, date, portée. Le document signé reste hors du site."
            yield Hit(entry.at("subject"), message, advice)
        elif consent.date > today:
            span = entry.record.at(entry.group, entry.id, "consent", "date")
            yield Hit(span, "ce consentement est daté du futur", "Écrire le jour où il a été signé.")


def _is_own_portrait(project: Project, entry: Entry) -> bool:
    """A practitioner who publishes alone shows himself as he likes."""
    alone = isinstance(project.settings.value.publisher, NaturalPerson) and len(project.surgeons) == 1
    return alone and project.surgeons[0].value.identity.photo == entry.id


RULE = Rule(
    module=__name__,
    id="PHO-04",
    name="consentement-absent",
    title="Personne montrée sans consentement écrit",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(RGPD_7, RGPD_9, CODE_CIVIL_9),
    media=check_media,
)

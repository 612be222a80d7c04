"""No picture of a child who is a patient: a caution, which no text that we read imposes (article R. 4127-42)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.media import Subject
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CODE_CIVIL_9, CSP_4, CSP_42, CSP_73
from chirsite.rules.shared.media_entries import Entry, entries

_CHILD = re.compile(
    r"\b(?:enfants?|bebes?|nourrissons?|nouveau-nes?|fillettes?|garconnets?|adolescent(?:e?s?)"
    r"|petite? (?:fille|garcon)|(?:[1-9]|1[0-7]) ans)\b"
)
_NOT_OF_ONE = re.compile(
    r"\b(?:[1-9]|1[0-7]) ans (?:apres|avant|plus tard|de recul)|(?:apres|depuis|il y a) (?:[1-9]|1[0-7]) ans"
)
_HELP = "Remplacer l’image par un dessin."


def check_media(project: Project, today: date) -> Iterator[Hit]:
    """PHO-05 on each picture or video of a patient."""
    for entry in entries(project):
        if entry.subject is Subject.PATIENT:
            yield from _child(entry)


def _child(entry: Entry) -> Iterator[Hit]:
    minor = entry.medium.minor
    if minor:
        yield Hit(entry.at("minor"), f"« {entry.id} » montre un patient mineur", _HELP)
        return
    if minor is None:
        message = f"rien ne dit si le patient de « {entry.id} » est mineur (« minor: no »)"
        yield Hit(entry.at("subject"), message, "Écrire « minor: no » s’il est majeur ; sinon, retirer l’image.")
    for key, text in entry.words():
        if _CHILD.search(_NOT_OF_ONE.sub("", text)):
            yield Hit(entry.at(key), f"les mots de « {entry.id} » parlent d’un enfant", _HELP)
            return


RULE = Rule(
    module=__name__,
    id="PHO-05",
    name="patient-mineur",
    title="Image d’un patient mineur",
    severity=Severity.WARNING,
    evidence=Evidence.UNVERIFIED,
    citations=(CSP_42, CSP_73, CSP_4, CODE_CIVIL_9),
    media=check_media,
)

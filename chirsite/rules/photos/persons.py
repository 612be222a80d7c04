"""Whether a patient can be recognised: what PHO-01 asks of pictures, and VID-02 of videos."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.model.media import Subject
from chirsite.rules.base import Hit
from chirsite.rules.shared.media_entries import Entry

SUBJECTS = frozenset({Subject.PATIENT, Subject.IMAGING})
"""What is taken of a patient: his body, or the inside of it."""

_EYE_BAR = re.compile(
    r"\b(?:bandeau|bande|barre|cache|rectangle)\s+(?:noire?\s+)?(?:sur|devant)\s+les\s+yeux\b"
    r"|\b(?:yeux|visage|regard)\s+(?:est\s+|sont\s+)?(?:floute|masque|cache|barre|pixell?ise)"
)
_ASK = "Regarder le visage, les tatouages, les bijoux, le décor, les dates, un nom incrusté ; puis écrire la réponse."
_CHANGE = "Changer d’image : gros plan sans signe distinctif, ou schéma."


def identification(entry: Entry) -> Iterator[Hit]:
    """What lets a patient be recognised, or is not answered, in what is taken of him."""
    if entry.subject not in SUBJECTS:
        return
    medium = entry.medium
    if medium.identifiable:
        yield Hit(entry.at("identifiable"), f"on peut reconnaître le patient de « {entry.id} »", _CHANGE)
    elif medium.identifiable is None:
        # A scan is a patient's too, but what names him there is a label one can see, not his face.
        severity = Severity.WARNING if entry.subject is Subject.IMAGING else None
        message = f"rien ne dit si l’on peut reconnaître le patient de « {entry.id} » (« identifiable: no »)"
        yield Hit(entry.at("subject"), message, _ASK, severity)
    if medium.eye_bar:
        yield Hit(entry.at("eye_bar"), "cacher les yeux d’un patient ne suffit pas à le rendre anonyme", _CHANGE)
    for key, text in entry.words():
        if _EYE_BAR.search(text):
            message = "un bandeau ou un flou sur les yeux ne suffit pas à rendre un patient anonyme"
            yield Hit(entry.at(key), message, _CHANGE)
            return

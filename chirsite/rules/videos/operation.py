"""A film of an operation shows nobody who can be recognised, and is no show (articles R. 4127-4 and R. 4127-73)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2021, CSP_4, CSP_73
from chirsite.rules.photos.persons import identification
from chirsite.rules.shared.media_entries import videos

_STAGED = re.compile(
    r"\b(?:en direct|live|immersion)\s+(?:(?:du|au|depuis le|dans le|de|d'une?)\s+)?(?:bloc|operation|intervention)"
    r"|\blive surgery\b"
    r"|\b(?:operation|intervention|images?|bloc|video)\s+(?:operatoires?\s+)?(?:spectaculaires?|choc|impressionnantes?)"
)
_HELP = "Remplacer le film par une animation, ou par une séquence courte, commentée et sans mise en scène."


def check_media(project: Project, today: date) -> Iterator[Hit]:
    """VID-02 on each video: the patient cannot be recognised, and its words do not make a show of it."""
    for entry in videos(project):
        yield from identification(entry)
        for key, text in entry.words():
            if key != "file" and _STAGED.search(text):
                yield Hit(entry.at(key), f"« {entry.id} » met en scène une opération", _HELP)
                break


RULE = Rule(
    module=__name__,
    id="VID-02",
    name="video-operatoire",
    title="Vidéo opératoire identifiante ou spectaculaire",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_4, CSP_73, CNOM_2021),
    media=check_media,
)

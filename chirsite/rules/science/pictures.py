"""An anatomical picture teaches: it has a caption, and no patient greets the visitor (article R. 4127-73)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.media import Subject
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2021, CSP_73
from chirsite.rules.shared.media_entries import pictures

_ANATOMICAL = frozenset({Subject.DIAGRAM, Subject.IMAGING, Subject.PATIENT})


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """SCI-13: diagrams and medical pictures say what they show; none of a patient stands at the head of a page."""
    for entry in pictures(project):
        said = {key for key, _ in entry.words()}
        if entry.subject in _ANATOMICAL and "alt" in said and "caption" not in said:
            message = "ce schéma ou cette image médicale n’a pas de légende"
            yield Hit(entry.at("alt"), message, "Écrire « caption » : ce qu’il faut y voir.")
    patients = {entry.id for entry in pictures(project) if entry.subject is Subject.PATIENT}
    for page in project.pages():
        if page.meta.image in patients:
            message = "une image de patient ouvre la page, sans avertissement"
            advice = "La placer dans le texte, après une phrase qui prévient de ce qu’elle montre."
            yield Hit(page.at("image"), message, advice)


RULE = Rule(
    module=__name__,
    id="SCI-13",
    name="image-anatomique-sans-legende",
    title="Image anatomique sans légende ou sans avertissement",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_73, CNOM_2021),
    data=check_data,
)

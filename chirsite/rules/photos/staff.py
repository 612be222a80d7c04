"""Those who work at the practice are shown with their agreement, soberly (recommendations of 2021)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.model.media import Subject
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Means, Rule
from chirsite.rules.citations import CNOM_2021
from chirsite.rules.shared.media_entries import entries


def shows_staff(project: Project) -> bool:
    """Whether PHO-09 is to be asked: a picture or a video shows the practitioner or the team."""
    return any(entry.subject is Subject.STAFF for entry in entries(project))


RULE = Rule(
    module=__name__,
    id="PHO-09",
    name="photo-de-l-equipe",
    title="Photo du praticien ou de l’équipe à vérifier",
    severity=Severity.INFO,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021,),
    means=Means.ASSISTED,
    question="Chaque personne de l’équipe montrée a-t-elle donné son accord, sans mise en scène ni marque visible ?",
    applies=shows_staff,
)

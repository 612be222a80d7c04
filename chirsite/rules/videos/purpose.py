"""A video explains, prevents or teaches (recommendations of 2021)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Means, Rule
from chirsite.rules.citations import CNOM_2021
from chirsite.rules.shared.media_entries import videos


def has_videos(project: Project) -> bool:
    """Whether VID-01 is to be asked: the project has a video."""
    return any(videos(project))


RULE = Rule(
    module=__name__,
    id="VID-01",
    name="finalite-de-la-video",
    title="Finalité pédagogique des vidéos à vérifier",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021,),
    means=Means.ASSISTED,
    question="Chaque vidéo ne sert-elle qu’à expliquer, prévenir ou enseigner, sans mise en valeur commerciale ?",
    applies=has_videos,
)

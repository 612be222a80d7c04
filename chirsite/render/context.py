"""What every view function reads: the public project, the plan, the day and the words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from chirsite.model.project import Project
from chirsite.plan.build import BuildPlan
from chirsite.render.words import Words


@dataclass(frozen=True)
class Context:
    """The arguments every view shares; ``project`` holds only the pages online on ``today``."""

    project: Project
    plan: BuildPlan
    today: date
    words: Words

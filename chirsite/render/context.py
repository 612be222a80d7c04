"""What every view function reads: the public project, the plan, the day and the words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from chirsite.model.project import Project
from chirsite.plan.build import BuildPlan
from chirsite.render.words import Words


@dataclass(frozen=True)
class Context:
    """The arguments every view shares.

    ``project`` is told in the language of ``words`` and holds only the pages online on ``today``; ``plan`` leads to the
    pages of that language.
    """

    project: Project
    plan: BuildPlan
    today: date
    words: Words
    languages: Mapping[str, Words] = field(default_factory=dict)
    """The words of every language of the site, its own first."""

"""How far a site came through the build: planned, or the end of a run."""

from __future__ import annotations

from dataclasses import dataclass

from chirsite.diagnostics import Report
from chirsite.load.project import Loaded
from chirsite.model.project import Project
from chirsite.model.theme import Theme
from chirsite.plan.build import BuildPlan
from chirsite.ready import Ready
from chirsite.render.pages import Press


@dataclass(frozen=True)
class Run:
    """What a run found, the project when it could be read, and the rendered site when it came that far."""

    report: Report
    project: Project | None = None
    ready: Ready | None = None


@dataclass(frozen=True)
class Planned:
    """A site that came through check and plan: any page of it can be rendered, and what was found is known so far."""

    loaded: Loaded
    project: Project
    theme: Theme
    build: BuildPlan
    press: Press
    found: Report
    """Everything; what waivers cover too."""
    report: Report

"""The build, until a site only waits to be published: load → check → plan → render → verify.

Everything after the first step is a pure function of what was loaded, the settings and the day.
"""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path

from chirsite.checks import adding, check_loaded, check_rendering, rendered_site, settle
from chirsite.diagnostics import Report
from chirsite.hosting.hosted import host
from chirsite.hosting.limits import address_faults
from chirsite.load.presentation import load_presentation
from chirsite.load.project import load_project
from chirsite.output.manifest import read_manifest
from chirsite.output.preparation import unmarked
from chirsite.plan.planner import plan
from chirsite.plan.removed import removed_pages
from chirsite.ready import Ready, copied_media
from chirsite.render.pages import Press
from chirsite.stages import Planned, Run
from chirsite.steps import Steps


def run(root: Path, target: Path, today: date, steps: Steps, *, strict: bool) -> Run:
    """Everything but writing: the site of the project in ``root`` as it would stand in ``target`` on ``today``."""
    planned = prepare(root, target, today, steps, strict=strict)
    return planned if isinstance(planned, Run) else finish(planned, root, today, steps)


def prepare(root: Path, target: Path, today: date, steps: Steps, *, strict: bool) -> Planned | Run:
    """The first half of a run: load, check and plan; gives the end of the run when one of them refuses."""
    with steps("load"):
        loaded = load_project(root)
        project, theme, problems = load_presentation(root, loaded.project)
        previous = read_manifest(target)
    with steps("check"):
        found = adding(check_loaded(loaded, today), problems)
        report = settle(found, loaded, today, final=False)
    if report.blocks(strict=strict) or project is None or theme is None:
        return Run(report, project)
    with steps("plan"):
        build, problems = plan(project, theme, today)
        gone = removed_pages(previous.online if previous else (), build, project.settings)
        unfit = address_faults(project.public(today), build)
        found = adding(found, (*problems, *gone, *unfit))
        report = settle(found, loaded, today, final=False)
    if report.blocks(strict=strict):
        return Run(report, project)
    return Planned(loaded, project, theme, build, Press(project, build, theme, today), found, report)


def finish(planned: Planned, root: Path, today: date, steps: Steps) -> Run:
    """The second half of a run: render what is not rendered yet, and verify the pages."""
    project, build, found = planned.project, planned.build, planned.found
    with steps("render"):
        rendered, problems = planned.press.everything()
    with steps("verify"):
        facts = rendered_site(project, build, rendered, planned.theme, today)
        hosted = host(project, build, rendered, facts)
        problems = problems or (*check_rendering(facts), *unmarked(facts, planned.theme.strings), *hosted.findings)
        checked = dataclasses.replace(found.checked, rendered=len(rendered.pages))
        report = settle(adding(Report(found.findings, checked), problems), planned.loaded, today, final=True)
    return Run(report, project, Ready(build, hosted, facts, copied_media(build, project, root)))

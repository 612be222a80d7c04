"""The whole build: load → check → plan → render → verify, then write.

Everything between the first step and the last is a pure function of what was loaded, the settings and the day.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from chirsite.checks import adding, check_loaded, check_rendering, rendered_site, settle
from chirsite.diagnostics import Report
from chirsite.hosting.hosted import host
from chirsite.hosting.limits import address_faults
from chirsite.load.bundled import BUNDLED
from chirsite.load.project import Loaded, load_project
from chirsite.load.theme import load_theme
from chirsite.load.translations import load_translations
from chirsite.model.project import Project
from chirsite.model.theme import Theme
from chirsite.output.drawings import draw_all
from chirsite.output.guards import Planned as PlannedFile
from chirsite.output.images import Progress, encode
from chirsite.output.manifest import Manifest, read_manifest
from chirsite.output.packed import packed
from chirsite.output.preparation import unmarked
from chirsite.output.search import search_index
from chirsite.output.write import WriteResult, write
from chirsite.plan.build import BuildPlan
from chirsite.plan.planner import plan
from chirsite.plan.removed import removed_pages
from chirsite.plan.search import INDEX_FOLDER
from chirsite.ready import Ready, copied_media
from chirsite.render.pages import Press
from chirsite.render.sitemap import was_in_preparation
from chirsite.steps import Steps


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


def run(root: Path, target: Path, today: date, steps: Steps, *, strict: bool) -> Run:
    """Everything but writing: the site of the project in ``root`` as it would stand in ``target`` on ``today``."""
    planned = prepare(root, target, today, steps, strict=strict)
    return planned if isinstance(planned, Run) else finish(planned, root, today, steps)


def prepare(root: Path, target: Path, today: date, steps: Steps, *, strict: bool) -> Planned | Run:
    """The first half of a run: load, check and plan; gives the end of the run when one of them refuses."""
    with steps("load"):
        loaded = load_project(root)
        project = loaded.project
        theme, problems = load_theme(root, project.settings, BUNDLED / "themes") if project else (None, ())
        if project and theme:
            translations, more = load_translations(root, project, theme)
            project, problems = dataclasses.replace(project, translations=translations), (*problems, *more)
        previous = read_manifest(target)
    with steps("check"):
        found = adding(check_loaded(loaded, today), problems)
        report = settle(found, loaded, today, final=False)
    if report.blocks(strict=strict) or project is None or theme is None:
        return Run(report, project)
    with steps("plan"):
        build, problems = plan(project, theme, today)
        gone = removed_pages(_online(previous), build, project.settings)
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


def _online(previous: Manifest | None) -> Iterable[str]:
    """The files that may have been online; those of a site in preparation were not."""
    return () if previous is None or was_in_preparation(previous.files) else previous.files


def publish(site: Ready, root: Path, target: Path, progress: Progress, steps: Steps) -> WriteResult:
    """Write ``site`` to ``target``, all of it or nothing; raises OutputError when the disk refuses."""
    with steps("images"):
        cache = root / ".chirsite" / "images"
        encoded = encode(site.plan.images.values(), root, cache, progress)
        drawn = () if encoded.findings else draw_all(site.rendered.drawings(), cache)
    if encoded.findings:
        return WriteResult(findings=encoded.findings)
    with steps("search"):
        index = search_index(site.searched_pages(), INDEX_FOLDER, root / ".chirsite" / "search")
    with steps("write"):
        pictures = (*encoded.files, *drawn)
        files: tuple[PlannedFile, ...] = (*site.made_files(), *pictures, *index, *site.copies)
        beside = packed(files, root / ".chirsite" / "packed") if site.hosted.packs else ()
        return write((*files, *beside), target, root)

"""Is a theme fit for any site? It is tried on the example practice, which has each kind of page and of mention."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from chirsite.checks import check_rendering, rendered_site
from chirsite.diagnostics import Checked, Finding, Report
from chirsite.hosting.inline import inline_faults
from chirsite.load.bundled import BUNDLED
from chirsite.load.project import load_project
from chirsite.load.theme import load_theme
from chirsite.model.project import Project
from chirsite.model.theme import Theme
from chirsite.plan.planner import plan
from chirsite.render.pages import render
from chirsite.render.template_faults import unused_template
from chirsite.render.template_names import broken_templates, used_templates
from chirsite.rules.citations import CATALOGUE
from chirsite.rules.registry import RULES
from chirsite.rules.surfaces import surfaces

_EXAMPLE = BUNDLED / "content-example"


def check_theme(root: Path, name: str, today: date) -> Report:
    """What is wrong with the theme ``name`` of the project in ``root``, or of the tool, whatever the site.

    Every template is compiled, the example practice is rendered with each of them, and its pages are held to the law;
    the contrast of every palette is computed.
    """
    project = _example(name)
    theme, problems = load_theme(root, project.settings, BUNDLED / "themes")
    if theme is None:
        return Report.of(problems, Checked(rules=len(RULES), catalogue=CATALOGUE))
    build, _ = plan(project, theme, today)
    texts, findings = 0, [*broken_templates(theme), *_unused(theme)]
    rendered, problems = render(project, build, theme, today)
    findings.extend(problems)
    if not problems:
        site = rendered_site(project, build, rendered, theme, today)
        texts = sum(1 for _ in surfaces(site, ()))
        findings.extend(check_rendering(site))
        findings.extend(inline_faults(rendered))
    checked = Checked(
        pages=sum(1 for _ in project.pages()),
        texts=texts,
        media=len(project.media_files),
        rendered=len(rendered.pages),
        rules=len(RULES),
        catalogue=CATALOGUE,
    )
    return Report.of(findings, checked)


def _example(theme: str) -> Project:
    """The example practice, in French, dressed in ``theme``."""
    project = load_project(_EXAMPLE).project
    if project is None:
        raise FileNotFoundError(f"{_EXAMPLE} is incomplete")
    settings = project.settings.value.model_copy(update={"theme": theme, "palette": None, "languages": ("fr",)})
    return dataclasses.replace(project, settings=dataclasses.replace(project.settings, value=settings))


def _unused(theme: Theme) -> Iterator[Finding]:
    used = used_templates(theme)
    yield from (unused_template(theme, name, used) for name in theme.templates if name not in used)

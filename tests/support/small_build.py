"""A small project, planned and rendered."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.model.theme import Theme
from chirsite.plan.planner import plan
from chirsite.render.context import Context
from chirsite.render.pages import Rendered, render
from tests.support.small_site import small_project
from tests.support.small_theme import small_theme
from tests.support.words import FRENCH

TODAY = date(2026, 11, 1)

MEDIA = """\
images:
  genou:
    file: genou.jpg
    subject: diagram
    credit: Cabinet
    licence: cession
    alt: Le genou
    caption: Une légende
  affiche: {file: affiche.jpg, subject: diagram, credit: Cabinet, licence: cession, alt: Le film}
videos:
  film:
    file: film.mp4
    subject: diagram
    credit: Cabinet
    licence: cession
    title: Le film
    description: Une phrase.
    poster: affiche
    captions: film.vtt
    transcript: film.md
    seconds: 65
    width: 1280
    height: 720
    published: 2026-01-01
"""
MEDIA_FILES = ("genou.jpg", "affiche.jpg", "film.mp4", "film.vtt")
TRANSCRIPT = "## Le début\n\nBonjour.\n\n### La suite\n\nFin."


def media_project(root: Path, files: Mapping[str, str]) -> Project:
    """A project with the picture « genou » and the video « film »."""
    return small_project(root, {"media.yaml": MEDIA, "media/film.md": TRANSCRIPT, **files}, MEDIA_FILES)


def context_of(project: Project, theme: Theme | None = None) -> Context:
    """What view functions read, for a project whose plan has no error."""
    theme = theme or small_theme()
    build, findings = plan(project, theme, TODAY)
    assert not [found for found in findings if found.severity is Severity.ERROR]
    return Context(project.public(TODAY), build, TODAY, FRENCH)


def rendered(project: Project, theme: Theme | None = None) -> Rendered:
    """A project rendered without a finding."""
    theme = theme or small_theme()
    result, findings = render(project, context_of(project, theme).plan, theme, TODAY)
    assert findings == ()
    return result


def files_of(result: Rendered) -> dict[str, str]:
    """The text of every rendered file, by path."""
    return {file.path: file.content.decode() for file in result.all_files()}

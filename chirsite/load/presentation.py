"""How a project is shown: its theme, and its words in its other languages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from chirsite.diagnostics import Finding
from chirsite.load.bundled import BUNDLED
from chirsite.load.theme import load_theme
from chirsite.load.translations import load_translations
from chirsite.model.project import Project
from chirsite.model.theme import Theme


def load_presentation(root: Path, project: Project | None) -> tuple[Project | None, Theme | None, tuple[Finding, ...]]:
    """The project in ``root`` with its translations, its theme, and what is wrong with them.

    Without a project there is no theme, and without a theme no translations.
    """
    if project is None:
        return None, None, ()
    theme, problems = load_theme(root, project.settings, BUNDLED / "themes")
    if theme is None:
        return project, None, problems
    translations, more = load_translations(root, project, theme)
    return replace(project, translations=translations), theme, (*problems, *more)

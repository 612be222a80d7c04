"""Frequencies drawn as dots."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from chirsite.load.project import load_project
from chirsite.render.markdown import section_views
from chirsite.render.odds import grid
from chirsite.render.templates import build_engine
from chirsite.text.frequency import Frequency
from tests.support.sites import copy_site
from tests.support.small_build import context_of
from tests.support.small_theme import small_theme


def dots(path: str) -> int:
    """How many dots a path shows: one a unit of length, and one at its start."""
    return sum(int(length) + 1 for length in re.findall(r"h(\d+)\.1", path))


def drawn(odds: Frequency) -> list[tuple[str, int]]:
    paths = re.findall(r'<path(?: class="([^"]*)")? d="([^"]*)"/>', grid(odds))
    return [(name, dots(path)) for name, path in paths]


def test_every_person_is_a_dot() -> None:
    assert drawn(Frequency(12, 12, 100)) == [("", 100), ("odds__some", 12)]
    assert drawn(Frequency(3, 6, 1000)) == [("", 1000), ("odds__range", 6), ("odds__some", 3)]


@pytest.mark.parametrize("odds", [Frequency(1, 1, 100), Frequency(100, 100, 100), Frequency(999, 999, 1000)])
def test_a_drawing_is_silent_for_who_hears_the_words(odds: Frequency) -> None:
    assert grid(odds).startswith('<svg class="odds" viewBox="0 0 ')
    assert 'aria-hidden="true"' in grid(odds)


def test_only_lists_of_risks_are_drawn(tmp_path: Path) -> None:
    root = copy_site("base", tmp_path / "site")
    page = root / "procedures" / "cure-de-hernie.md"
    text = page.read_text("utf-8").replace("## Risques et complications\n", RISKS)
    page.write_text(text.replace("## En bref\n", "## En bref\n\n- Récidive : 4 personnes sur 100.\n"), "utf-8")
    project = load_project(root).project
    assert project
    theme = small_theme()
    context = context_of(project, theme)
    sections = section_views(context, project.procedures[0], build_engine(theme, context.plan, context.words))
    assert {section.key for section in sections if 'class="odds"' in section.html} == {"risks"}
    risks = next(section for section in sections if section.key == "risks").html
    assert risks.count("<svg") == 1
    assert re.search(r"<li><svg .*</svg>Hématome", risks)


RISKS = """## Risques et complications

Parmi 7 personnes sur 100, une seule :

- Hématome : 5 personnes sur 100 environ.
"""

"""What examples cannot show of the rules on security: the list of the files to publish."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from chirsite.load.project import load_project
from chirsite.output.facts import html_facts
from chirsite.rules.base import Hit, OutputCheck, RenderedSite
from chirsite.rules.security.dead_ends import check_page
from chirsite.rules.security.published_files import check_output
from tests.support.base_site import BASE, base_site, edited
from tests.support.sites import TODAY, checked

FILES = ("index.html", "404.html", "acces/index.html", "robots.txt", "assets/style.0a1b2c3d.css")


def hits(check: OutputCheck, body: str = "", files: tuple[str, ...] = FILES, root: Path = BASE) -> list[Hit]:
    project = load_project(root).project
    assert project
    page = html_facts("index.html", "/", "home", f"<html><body>{body}</body></html>".encode())
    found: Iterator[Hit] = check(RenderedSite((page,), project, TODAY, files=files))
    return list(found)


def test_the_files_of_a_site_can_be_published() -> None:
    assert hits(check_output) == []


@pytest.mark.parametrize(
    "path", [".env", ".git/config", "media/patients.csv", "media/irm.dcm", "notes.md", "a.html.bak"]
)
def test_any_other_file_is_refused(path: str) -> None:
    assert [hit.span.path for hit in hits(check_output, files=(*FILES, path))] == [path]


def test_a_file_of_the_theme_that_is_no_part_of_a_site_stops_the_build(tmp_path: Path) -> None:
    theme = {"themes/mien/theme.yaml": "name: mien\nparent: default\n", "themes/mien/static/patients.csv": "nom\n"}
    root = base_site(tmp_path / "site", {"site.yaml": edited("site.yaml", "theme: default", "theme: mien"), **theme})
    report = checked(root).report
    assert [found.rule for found in report.findings if found.severity == "error"] == ["SEC-02"], report.findings


@pytest.mark.parametrize("target", ["/", "/acces/", "/acces/#plan", "/404.html", "https://www.has-sante.fr/absent"])
def test_a_link_that_finds_its_file_is_left_alone(target: str) -> None:
    assert hits(check_page, f'<a href="{target}">Lien</a>') == []


@pytest.mark.parametrize("target", ["/tarifs/", "/acces/plan.html", ""])
def test_a_link_of_the_theme_to_nothing_is_reported(target: str) -> None:
    assert [hit.excerpt for hit in hits(check_page, f'<a href="{target}">Lien</a>')] == [target]


def test_a_site_under_a_folder_finds_its_files(tmp_path: Path) -> None:
    settings = edited("site.yaml", "exemple.example\nname", "exemple.example/cabinet\nname")
    root = base_site(tmp_path / "site", {"site.yaml": settings})
    assert hits(check_page, '<a href="/cabinet/acces/">Accès</a>', root=root) == []

"""Where the links of the texts lead."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from chirsite.diagnostics import Finding
from chirsite.plan.links import resolve
from chirsite.plan.planner import plan
from tests.support.small_site import SITE, article, condition, free_page, small_project
from tests.support.small_theme import small_theme

TODAY = date(2026, 11, 1)


def findings_of(root: Path, body: str) -> list[Finding]:
    files = {
        "articles/jeune.md": article(body),
        "conditions/arthrose.md": condition("## Les signes\n\n### La douleur\n\nUn texte."),
        "pages/le-cabinet.md": free_page(),
        "articles/brouillon.md": article().replace("status: published", "status: draft"),
    }
    return list(plan(small_project(root, files), small_theme(), TODAY)[1])


@pytest.mark.parametrize(
    "target",
    [
        "/conditions/arthrose.md",
        "/conditions/arthrose.md#les-signes",
        "/conditions/arthrose.md#la-douleur",
        "/pages/le-cabinet.md",
        "/fees",
        "/access",
        "/surgeons",
        "/interests",
        "/legal",
        "/privacy",
        "/cookies",
        "/accessibility",
        "/site-map",
        "/",
        "#suite",
        "https://www.has-sante.fr/page#partie",
        "tel:+33261912026",
        "mailto:contact@dr-modele.example",
    ],
)
def test_a_link_to_what_exists_is_sound(tmp_path: Path, target: str) -> None:
    assert findings_of(tmp_path, f"## Suite\n\nVoir [ceci]({target}).") == []


@pytest.mark.parametrize(
    ("target", "advice"),
    [
        ("/conditions/artrose.md", "/conditions/arthrose.md"),
        ("/fee", "/fees"),
        ("/honoraires/", "/"),
        ("http://www.has-sante.fr/", "https://"),
        ("www.has-sante.fr", "https://www.has-sante.fr"),
        ("https://[www.has-sante.fr/", "navigateur"),
        ("https:/www.has-sante.fr/", "navigateur"),
        ("conditions/arthrose.md", "/conditions/arthrose.md"),
        ("/articles/brouillon.md", "pas en ligne"),
        ("/conditions/arthrose.md#les-signe", "les-signes"),
        ("#suites", "suite"),
        ("/procedures", "Choisir parmi"),
    ],
)
def test_a_link_to_nothing_is_an_error_where_it_stands_with_the_nearest_target(
    tmp_path: Path, target: str, advice: str
) -> None:
    (found,) = findings_of(tmp_path, f"## Suite\n\nVoir [ceci]({target}).")
    assert found.rule == "broken-link"
    assert advice in found.help
    assert (found.span.path, found.excerpt) == ("articles/jeune.md", f"[ceci]({target})")


def test_a_site_in_a_folder_keeps_its_base_in_links_and_not_in_files(tmp_path: Path) -> None:
    site = SITE.replace("https://www.dr-modele.example\n", "https://hopital.example/dr-modele/\n")
    project = small_project(tmp_path, {"site.yaml": site, "pages/le-cabinet.md": free_page()})
    build, _ = plan(project, small_theme(), TODAY)
    assert resolve(build, "/pages/le-cabinet.md#x") == "/dr-modele/le-cabinet/#x"
    assert build.canonical("/honoraires/") == "https://hopital.example/dr-modele/honoraires/"
    assert build.stylesheet.startswith("assets/style.")


def test_the_surgeons_of_a_single_practice_are_the_surgeon(tmp_path: Path) -> None:
    build, _ = plan(small_project(tmp_path), small_theme(), TODAY)
    assert resolve(build, "/surgeons") == "/chirurgiens/helene-modele/"

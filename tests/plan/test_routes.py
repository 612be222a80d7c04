"""Which pages exist, and where."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from chirsite.model.project import Project
from chirsite.plan.build import RouteKind
from chirsite.plan.routes import routes
from tests.support.small_site import article, condition, free_page, small_project

TODAY = date(2026, 11, 1)


def paths(project: Project) -> list[str]:
    return [route.path for route in routes(project.public(TODAY))]


def test_a_site_without_texts_has_its_generated_pages_and_no_empty_list(tmp_path: Path) -> None:
    assert paths(small_project(tmp_path)) == [
        "/",
        "/chirurgiens/helene-modele/",
        "/honoraires/",
        "/acces/",
        "/mentions-legales/",
        "/confidentialite/",
        "/cookies/",
        "/accessibilite/",
        "/liens-d-interets/",
        "/plan-du-site/",
        "/recherche/",
        "/404.html",
        "/acces/cabinet-des-tilleuls/",
    ]


def test_written_pages_stand_under_the_list_of_their_kind(tmp_path: Path) -> None:
    files = {
        "articles/jeune.md": article(),
        "conditions/arthrose.md": condition(),
        "pages/le-cabinet.md": free_page(),
    }
    found = paths(small_project(tmp_path, files))
    assert {"/articles/", "/articles/jeune/", "/maladies/", "/maladies/arthrose/", "/le-cabinet/"} <= set(found)
    assert "/interventions/" not in found


def test_two_surgeons_have_a_list_and_one_has_none(tmp_path: Path) -> None:
    alone = small_project(tmp_path)
    (surgeon,) = alone.surgeons
    together = replace(alone, surgeons=(surgeon, replace(surgeon, id="karim-specimen")))
    assert "/chirurgiens/" in paths(together)
    assert "/chirurgiens/karim-specimen/" in paths(together)
    assert "/chirurgiens/" not in paths(alone)


def test_a_draft_and_a_page_of_tomorrow_are_not_published(tmp_path: Path) -> None:
    files = {
        "articles/demain.md": article(extra="publish_on: 2026-11-02\n"),
        "articles/hier.md": article(extra="expires_on: 2026-11-01\n"),
    }
    assert "/articles/" not in paths(small_project(tmp_path, files))


def test_a_page_is_the_index_of_its_folder_but_the_404_is_a_file(tmp_path: Path) -> None:
    files = {route.kind: route.file for route in routes(small_project(tmp_path))}
    assert files[RouteKind.HOME] == "index.html"
    assert files[RouteKind.FEES] == "honoraires/index.html"
    assert files[RouteKind.NOT_FOUND] == "404.html"

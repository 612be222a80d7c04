"""Pages that speak of one another."""

from __future__ import annotations

from pathlib import Path

import pytest

from chirsite.load.project import load_project
from chirsite.model.project import Project
from chirsite.render import related
from tests.support.changes import given, said
from tests.support.sites import copy_site

PROCEDURE = "procedures/cure-de-hernie.md"
CONDITION = "conditions/hernie-inguinale.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_site("base", tmp_path / "site")


def project_of(root: Path) -> Project:
    project = load_project(root).project
    assert project
    return project


def test_a_procedure_and_a_condition_find_each_other_when_only_one_names_the_other(root: Path) -> None:
    given(PROCEDURE, "conditions", "[]")(root)
    project = project_of(root)
    assert related.conditions_of(project, project.procedures[0]) == ("hernie-inguinale",)
    given(PROCEDURE, "conditions", "[hernie-inguinale]")(root)
    given(CONDITION, "procedures", "[]")(root)
    project = project_of(root)
    assert related.procedures_of(project, project.conditions[0]) == ("cure-de-hernie",)


def test_an_article_that_links_to_a_page_is_related_to_it(root: Path) -> None:
    said("articles/preparer-une-operation.md", "Voir [la cure de hernie](/procedures/cure-de-hernie.md#en-bref).")(root)
    project = project_of(root)
    assert [page.slug for page in related.articles_on(project, project.procedures[0])] == ["preparer-une-operation"]
    assert related.articles_on(project, project.conditions[0]) == ()


def test_a_condition_leads_to_who_treats_it(root: Path) -> None:
    project = project_of(root)
    assert [who.id for who in related.surgeons_treating(project, ["cure-de-hernie"])] == ["camille-exemple"]
    assert related.surgeons_treating(project, []) == ()


@pytest.mark.parametrize(("operations", "performed"), [("yes", ["cure-de-hernie"]), ("no", [])])
def test_a_place_shows_what_is_performed_there_only_when_surgeons_operate_there(
    operations: str, performed: list[str], root: Path
) -> None:
    given("practitioner.yaml", "places.0.operations", operations)(root)
    project = project_of(root)
    assert [page.slug for page in related.procedures_at(project, project.places()[0])] == performed

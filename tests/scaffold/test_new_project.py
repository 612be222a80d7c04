"""A new project: it builds at once, and all that is missing is a finding at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from chirsite.diagnostics import TO_COMPLETE, Severity
from chirsite.load.project import load_project
from chirsite.model.fees import Sector
from chirsite.model.place import Answer
from chirsite.model.sections import PROCEDURE_SECTIONS
from chirsite.model.titles import Specialty
from chirsite.pipeline import run
from chirsite.publish import publish
from chirsite.scaffold.answers import Answers, Mode
from chirsite.scaffold.begin import begin
from chirsite.scaffold.project import project_files
from chirsite.scaffold.starters import starters
from chirsite.steps import Steps
from tests.support.sites import TODAY
from tests.support.small_site import PRACTITIONER, SITE

_NAMED = {"name": "Dr Camille Exemple", "gender": "f", "town": "29999 Port-Exemple", "address": "https://dr.example"}
_SPECIALTIES = [one for one in Specialty if starters(one)]


def _begun(root: Path, **answers: str) -> Path:
    begin(root, project_files(Answers.model_validate(answers), TODAY))
    return root


def _told(root: Path) -> tuple[bool, list[str]]:
    """Whether the project may be published, and the codes of the errors that refuse it."""
    result = run(root, root / "public", TODAY, Steps(), strict=False)
    return result.ready is not None, [one.message for one in result.report.findings if one.severity is Severity.ERROR]


@pytest.mark.parametrize("specialty", _SPECIALTIES, ids=lambda one: one.name)
def test_it_builds_whatever_the_specialty(tmp_path: Path, specialty: Specialty) -> None:
    assert _told(_begun(tmp_path / "site", specialty=specialty, **_NAMED)) == (True, [])


@pytest.mark.parametrize("mode", Mode)
def test_it_builds_whatever_the_mode(tmp_path: Path, mode: Mode) -> None:
    assert _told(_begun(tmp_path / "site", mode=mode, specialty="plastic")) == (True, [])


@pytest.mark.parametrize("sector", Sector)
def test_it_builds_whatever_the_sector(tmp_path: Path, sector: Sector) -> None:
    assert _told(_begun(tmp_path / "site", sector=sector)) == (True, [])


def test_it_builds_without_a_single_answer(tmp_path: Path) -> None:
    assert _told(_begun(tmp_path / "site")) == (True, [])


def test_what_nobody_said_of_the_premises_is_not_said_meanwhile(tmp_path: Path) -> None:
    project = load_project(_begun(tmp_path / "site", **_NAMED)).project
    assert project
    assert set(project.surgeons[0].value.places[0].accessibility.model_dump().values()) <= {Answer.UNKNOWN, None}


def test_every_value_left_open_is_found_where_it_stands(tmp_path: Path) -> None:
    root = _begun(tmp_path / "site", specialty="orthopaedic", sector="secteur_2", **_NAMED)
    found = load_project(root).findings
    assert {one.rule for one in found} == {TO_COMPLETE}
    places = {(one.span.path, one.span.start.line) for one in found if one.span.start}
    expected = {
        (name, number)
        for name in ("site.yaml", "practitioner.yaml")
        for number, line in enumerate((root / name).read_text("utf-8").split("\n"), 1)
        if ": À compléter (" in line or ': "À compléter (' in line
    }
    assert expected == {place for place in places if place[0].endswith(".yaml")}
    assert expected


def test_the_procedures_are_those_of_the_specialty_with_the_sections_the_law_asks_for(tmp_path: Path) -> None:
    root = _begun(tmp_path / "site", specialty="ophthalmology", **_NAMED)
    assert sorted(p.name for p in (root / "procedures").iterdir()) == ["operation-de-la-cataracte.md", "vitrectomie.md"]
    text = (root / "procedures" / "vitrectomie.md").read_text("utf-8")
    assert [rule.heading for rule in PROCEDURE_SECTIONS if rule.required] == [
        line.removeprefix("## ") for line in text.split("\n") if line.startswith("## ")
    ]
    assert "author: camille-exemple" in text


def test_a_site_in_preparation_says_so_on_every_page_and_is_not_indexed(tmp_path: Path) -> None:
    root = _begun(tmp_path / "site", specialty="visceral", **_NAMED)
    ready = run(root, root / "public", TODAY, Steps(), strict=False).ready
    assert ready
    for page in ready.rendered.pages:
        html = page.file.content.decode()
        assert '<meta name="robots" content="noindex, nofollow">' in html, page.route.path
        assert "Site en préparation" in html, page.route.path
        assert "ld+json" not in html, page.route.path
    robots = next(file for file in ready.rendered.files if file.path == "robots.txt")
    assert b"Sitemap" not in robots.content


def test_nothing_still_to_be_completed_is_ever_published(tmp_path: Path) -> None:
    root = _begun(tmp_path / "site", specialty="visceral", **_NAMED)
    settings = root / "site.yaml"
    settings.write_text(settings.read_text("utf-8").replace("status: draft", "status: published"), "utf-8")
    result = run(root, root / "public", TODAY, Steps(), strict=False)
    assert result.ready is None
    graves = {one.span.path: one.severity for one in result.report.findings if one.rule == TO_COMPLETE}
    assert Severity.ERROR is graves["practitioner.yaml"]
    assert Severity.INFO is graves["procedures/cure-de-hernie-inguinale.md"], "a draft waits without blocking"


def test_a_theme_cannot_hide_that_the_site_is_in_preparation(tmp_path: Path) -> None:
    root = _begun(tmp_path / "site", **_NAMED)
    base = (Path(__file__).parents[2] / "themes/default/templates/base.html").read_text("utf-8")
    own = root / "themes" / "default" / "templates"
    own.mkdir(parents=True)
    (own / "base.html").write_text(base.replace("site.in_preparation", "false"), "utf-8")
    result = run(root, root / "public", TODAY, Steps(), strict=False)
    assert "unmarked-draft" in {one.rule for one in result.report.findings if one.severity is Severity.ERROR}
    assert result.report.blocks(strict=False)


def test_the_words_of_an_answer_stay_what_they_are_in_yaml(tmp_path: Path) -> None:
    root = _begun(tmp_path / "site", name='Dr Jean: #1 "O\'No"')
    project = load_project(root).project
    assert project
    assert (
        project.surgeons[0].value.identity.first_name,
        project.surgeons[0].value.identity.last_name,
    ) == ("Jean:", '#1 "O\'No"')


def _complete(root: Path) -> None:
    """The small site, in the place of all that the scaffold left open, still in preparation."""
    (root / "site.yaml").write_text(f"{SITE}status: draft\n", "utf-8")
    (root / "practitioner.yaml").write_text(PRACTITIONER, "utf-8")


def test_a_site_with_nothing_left_open_is_told_that_it_can_be_published(tmp_path: Path) -> None:
    root = _begun(tmp_path / "site")
    assert "ready-to-publish" not in _codes(root)
    _complete(root)
    assert ("ready-to-publish" in _codes(root)) is (_told(root) == (True, []))


def test_pages_that_only_a_preparation_showed_need_no_redirection(tmp_path: Path) -> None:
    root = _begun(tmp_path / "site", specialty="visceral", **_NAMED)
    _publish(root)
    (root / "procedures" / "cure-de-hernie-inguinale.md").unlink()
    assert "removed-page" not in _codes(root)


def _codes(root: Path) -> set[str]:
    return {one.rule for one in run(root, root / "public", TODAY, Steps(), strict=False).report.findings}


def _publish(root: Path) -> None:
    ready = run(root, root / "public", TODAY, Steps(), strict=False).ready
    assert ready
    publish(ready, root, root / "public", lambda done, total: None, Steps())

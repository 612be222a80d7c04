"""A folder becomes a project: which files are read, and what is said of those that are not."""

from __future__ import annotations

from pathlib import Path

from chirsite.diagnostics import Severity
from chirsite.load.project import load_project
from tests.support.base_site import base_site, edited, original
from tests.support.group_site import HELENE, KARIM, PRACTICE

FREE = "pages/votre-parcours.md"


def said(root: Path) -> list[tuple[Severity, str, str]]:
    return [(found.severity, found.span.path, found.message) for found in load_project(root).findings]


def test_the_base_site_is_read_whole(tmp_path: Path) -> None:
    loaded = load_project(base_site(tmp_path / "projet"))
    assert loaded.findings == ()
    assert loaded.project
    assert [surgeon.id for surgeon in loaded.project.surgeons] == ["camille-exemple"]
    assert [page.source.path for page in loaded.pages] == [
        "procedures/cure-de-hernie.md",
        "conditions/hernie-inguinale.md",
        "articles/preparer-une-operation.md",
        FREE,
    ]
    assert loaded.project.media_files["facade.jpg"].format == "JPEG"


def test_surgeons_of_a_group_are_read_in_the_order_of_their_files(tmp_path: Path) -> None:
    root = base_site(
        tmp_path / "projet",
        {
            "practitioner.yaml": None,
            "practitioners/karim-specimen.yaml": KARIM,
            "practitioners/helene-modele.yaml": HELENE,
            "practice.yaml": PRACTICE,
        },
    )
    project = load_project(root).project
    assert project
    assert [surgeon.id for surgeon in project.surgeons] == ["helene-modele", "karim-specimen"]
    assert project.practice


def test_one_practitioner_and_a_group_contradict_each_other(tmp_path: Path) -> None:
    root = base_site(tmp_path / "projet", {"practitioners/helene-modele.yaml": HELENE})
    assert said(root) == [(Severity.ERROR, "practitioner.yaml", "practitioner.yaml et practitioners/ se contredisent")]


def test_optional_files_may_be_absent(tmp_path: Path) -> None:
    without_photo = edited(FREE, "image: facade\n", "")
    root = base_site(tmp_path / "projet", {"media.yaml": None, "media/facade.jpg": None, FREE: without_photo})
    loaded = load_project(root)
    assert loaded.findings == ()
    assert loaded.project
    assert loaded.project.media is None


def test_a_file_that_nothing_reads_is_told_with_the_name_it_may_have_meant(tmp_path: Path) -> None:
    root = base_site(
        tmp_path / "projet",
        {"practicioner.yaml": "a: b", "notes.yml": "a: b", "pages/notes.txt": "x", "pages/brouillons/x.md": "x"},
    )
    findings = load_project(root).findings
    assert {(found.span.path, found.severity) for found in findings} == {
        (path, Severity.WARNING) for path in ("practicioner.yaml", "notes.yml", "pages/notes.txt", "pages/brouillons")
    }
    assert "Le renommer en practitioner.yaml." in [found.help for found in findings]


def test_pages_are_read_even_when_the_project_cannot_be(tmp_path: Path) -> None:
    root = base_site(tmp_path / "projet", {"site.yaml": original("site.yaml") + "inconnue: x\n"})
    loaded = load_project(root)
    assert loaded.project is None
    assert len(loaded.pages) == 4


def test_a_page_that_cannot_be_read_does_not_hide_the_others(tmp_path: Path) -> None:
    root = base_site(tmp_path / "projet", {FREE: edited(FREE, "menu: main", "menu: haut")})
    loaded = load_project(root)
    assert [found.span.path for found in loaded.findings] == [FREE]
    assert len(loaded.pages) == 3


def test_hidden_files_are_passed_over(tmp_path: Path) -> None:
    hidden = dict.fromkeys(("pages/.DS_Store", "pages/._votre-parcours.md", "practitioners/.gitkeep"), "x")
    assert load_project(base_site(tmp_path / "projet", hidden)).findings == ()


def test_a_procedure_must_have_its_sections(tmp_path: Path) -> None:
    path = "procedures/cure-de-hernie.md"
    root = base_site(tmp_path / "projet", {path: edited(path, "## L’anesthésie\n", "")})
    assert [message for _, _, message in said(root)] in ([], ["la section « L’anesthésie » manque"])
    root = base_site(tmp_path / "autre", {path: edited(path, "## Le déroulement\n", "")})
    assert said(root) == [(Severity.ERROR, path, "la section « Le déroulement » manque")]

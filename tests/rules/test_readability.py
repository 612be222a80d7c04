"""Advice stays small: one finding a section for each rule, none on the example, and none in the way of a build."""

from __future__ import annotations

from pathlib import Path

from chirsite.checks import advise
from chirsite.load.project import load_project
from tests.support.base_site import base_site
from tests.support.cli import DAY, run_cli
from tests.support.sites import TODAY

EXAMPLE = Path(__file__).parent.parent.parent / "content-example"
LONG = "Vous pouvez " + "marcher et " * 12 + "courir."


def site(folder: Path, text: str) -> Path:
    root = base_site(folder / "projet")
    page = root / "articles" / "preparer-une-operation.md"
    page.write_text(f"{page.read_text('utf-8')}\n## Une section\n\n{text}\n", "utf-8")
    return root


def found(folder: Path, text: str) -> list[tuple[str, str]]:
    project = load_project(site(folder, text)).project
    assert project is not None
    return [(finding.rule, finding.excerpt) for finding in advise(project, TODAY)]


def test_a_section_gets_one_finding_for_its_long_sentences(tmp_path: Path) -> None:
    longer = LONG.replace("courir", "sauter et courir")
    assert found(tmp_path, f"{LONG}\n\n{longer}") == [("LIS-02", longer)]


def test_an_abbreviation_is_told_once_a_page(tmp_path: Path) -> None:
    assert found(tmp_path, "Une IRM suffit.\n\n## Ensuite\n\nUne IRM suffit.") == [("LIS-04", "IRM")]


def test_an_abbreviation_of_the_glossary_is_explained_in_place(tmp_path: Path) -> None:
    root = site(tmp_path, "Une IRM suffit.")
    term = "{term: imagerie par résonance magnétique, also: [IRM], definition: Des images faites par un aimant.}"
    glossary = f"reviewed_by: camille-exemple\nreviewed: 2026-11-01\nterms:\n  - {term}\n"
    (root / "glossary.yaml").write_text(glossary, "utf-8")
    project = load_project(root).project
    assert project is not None
    assert advise(project, TODAY) == ()


def test_the_texts_of_drafts_wait(tmp_path: Path) -> None:
    root = site(tmp_path, LONG)
    page = root / "articles" / "preparer-une-operation.md"
    page.write_text(page.read_text("utf-8").replace("status: published", "status: draft"), "utf-8")
    project = load_project(root).project
    assert project is not None
    assert advise(project, TODAY) == ()


def test_the_example_reads_well() -> None:
    project = load_project(EXAMPLE).project
    assert project is not None
    assert advise(project, TODAY) == ()


def test_check_counts_the_advice_and_says_how_to_see_it(tmp_path: Path) -> None:
    root = site(tmp_path, LONG)
    ran = run_cli("check", root, "--date", DAY)
    assert ran.code == 0
    assert "LIS-02" not in ran.out
    assert ran.out.endswith(f"1 conseil de lisibilité : chirsite check --advice {root}\n")


def test_check_shows_the_advice_when_asked(tmp_path: Path) -> None:
    ran = run_cli("check", site(tmp_path, LONG), "--advice", "--strict", "--date", DAY)
    assert ran.code == 0
    assert "conseil LIS-02 phrase-longue\n" in ran.out
    assert "1 conseil.\n" in ran.out


def test_a_build_says_nothing_of_it(tmp_path: Path) -> None:
    assert "conseil" not in run_cli("build", site(tmp_path, LONG), "--date", DAY).out

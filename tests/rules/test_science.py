"""What examples cannot show of the rules on medical content: whole sections of a procedure page."""

from __future__ import annotations

from pathlib import Path

from chirsite.checks import check_loaded
from chirsite.load.project import load_project
from tests.support.base_site import base_site, edited
from tests.support.sites import TODAY

PROCEDURE = "procedures/cure-de-hernie.md"
RESULT = "Une récidive reste possible [^has-hernie]."
FREQUENT_RISK = "- Hématome."


def balance(root: Path, page: str) -> list[str]:
    report = check_loaded(load_project(base_site(root / "site", {PROCEDURE: page})), TODAY)
    return [finding.message for finding in report.findings if finding.rule == "SCI-05"]


def test_long_benefits_beside_short_risks_are_found(tmp_path: Path) -> None:
    page = edited(PROCEDURE, RESULT, f"{RESULT} {'La gêne disparaît après quelques semaines. ' * 8}")
    assert balance(tmp_path, page) == ["3 mots sur les risques, 58 sur les bénéfices"]


def test_a_few_words_on_both_sides_are_not_weighed(tmp_path: Path) -> None:
    page = edited(PROCEDURE, RESULT, f"{RESULT} {'La gêne disparaît après quelques semaines. ' * 4}")
    assert balance(tmp_path, page) == []


def test_long_benefits_beside_described_risks_are_left_alone(tmp_path: Path) -> None:
    page = edited(PROCEDURE, RESULT, f"{RESULT} {'La gêne disparaît après quelques semaines. ' * 8}")
    page = page.replace(FREQUENT_RISK, f"- Hématome. {'Une poche de sang gonfle la cicatrice. ' * 3}")
    assert balance(tmp_path, page) == []


def test_a_section_without_text_is_found(tmp_path: Path) -> None:
    page = edited(PROCEDURE, RESULT, "")
    assert balance(tmp_path, page) == ["la section « Résultat à attendre » est vide"]

"""``chirsite doctor``: the state of the installation, and what a project carries for nothing."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from chirsite.doctor.installation import installation, installation_findings
from chirsite.rules.citations import CATALOGUE
from tests.support.cli import DAY, run_cli
from tests.support.sites import BASE, copy_example, copy_site


def _codes(project: Path, *options: str, day: str = DAY) -> dict[str, str]:
    """The path of a finding of each code."""
    ran = run_cli("doctor", project, "--format", "json", "--date", day, *options)
    assert ran.err == ""
    return {one["rule"]: one["path"] for one in json.loads(ran.out)["findings"]}


def test_a_project_in_good_health_is_told_so_with_what_it_stands_on(tmp_path: Path) -> None:
    ran = run_cli("doctor", copy_example(tmp_path / "site"), "--date", DAY)
    assert ran.code == 0
    for told in ("chirsite ", "Python 3.", "AVIF oui", "Recherche : Pagefind", "Règles : textes relus le"):
        assert told in ran.out.replace("\u00a0", " ")
    assert max(map(len, ran.out.split("\n"))) <= 80


def test_away_from_a_project_the_installation_alone_is_examined(tmp_path: Path) -> None:
    ran = run_cli("doctor", tmp_path)
    assert ran.code == 0
    assert "ce dossier n’est pas un projet" in ran.out


def test_what_nothing_uses_or_leads_to_is_found(tmp_path: Path) -> None:
    root = copy_example(tmp_path / "site")
    text = (root / "pages" / "vos-droits.md").read_text("utf-8").replace("menu: footer", "menu: none")
    (root / "pages" / "orpheline.md").write_text(text.replace("title: ", "title: Autre "), "utf-8")
    strings = root / "themes" / "default" / "strings"
    strings.mkdir(parents=True)
    (strings / "fr.yaml").write_text("base:\n  skip: Au texte\n  skp: Une faute\n", "utf-8")
    found = _codes(root)
    assert found["unused-string"] == "themes/default/strings/fr.yaml"


def test_dates_that_have_passed_are_told_and_those_still_to_be_completed_are_not(tmp_path: Path) -> None:
    root = tmp_path / "neuf"
    run_cli("new", root, "--specialty", "visceral", "--date", DAY)
    assert "stale-date" not in _codes(root)
    assert run_cli("due", root, "--date", DAY).out.count("0001") == 0
    assert "stale-date" in _codes(copy_example(tmp_path / "site"), day="2028-06-01")


def test_a_medium_too_heavy_for_any_page_is_told(tmp_path: Path) -> None:
    root = copy_example(tmp_path / "site")
    with (root / "media" / "animation-coiffe.mp4").open("ab") as video:
        video.truncate(41_000_000)
    assert _codes(root)["heavy-media"] == "media/animation-coiffe.mp4"


def test_rules_read_long_ago_are_told() -> None:
    later = date(CATALOGUE.year + 1, CATALOGUE.month, 28)
    assert [one.rule for one in installation_findings(installation(), later)] == ["old-rules"]


def test_a_project_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    root = copy_site(BASE, tmp_path / "site")
    (root / "practitioner.yaml").write_text("identity: [", "utf-8")
    assert run_cli("doctor", root, "--date", DAY).code == 1
    assert "yaml-syntax" in _codes(root)

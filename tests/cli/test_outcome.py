"""How commands end: what they print, in which form, and the code they leave with."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from chirsite.cli.outcome import exit_code
from chirsite.diagnostics import Finding, Report, Severity, Span
from tests.support.base_site import base_site, edited, tree
from tests.support.cli import DAY, build, lawless, run_cli

FREE = "pages/votre-parcours.md"


@pytest.fixture(autouse=True)
def _no_rule_speaks() -> Iterator[None]:
    with lawless():
        yield


def report(*severities: Severity, rule: str = "a") -> Report:
    findings = [Finding(rule, rule, severity, str(index), "", Span("a")) for index, severity in enumerate(severities)]
    return Report(tuple(findings))


@pytest.mark.parametrize(
    ("found", "strict", "code"),
    [
        (report(), False, 0),
        (report(Severity.INFO), True, 0),
        (report(Severity.WARNING), False, 0),
        (report(Severity.WARNING), True, 1),
        (report(Severity.WARNING, Severity.ERROR), False, 1),
        (report(Severity.ERROR, rule="not-utf8"), False, 2),
        (report(Severity.ERROR, rule="missing-file"), True, 2),
    ],
)
def test_the_code_tells_what_was_found(found: Report, strict: bool, code: int) -> None:
    assert exit_code(found, strict=strict) == code


def test_a_build_tells_what_it_wrote_and_where_to_look(tmp_path: Path) -> None:
    project, target = base_site(tmp_path / "projet"), tmp_path / "site"
    ran = build(project, target)
    assert (ran.code, ran.err) == (0, "")
    assert re.search(
        r"^Aucune anomalie\.\n"
        r"Vérifié : 4 pages écrites, \d+ textes, \d+ médias?, 20 pages produites, 0 règle,\n"
        r"catalogue du \d.* 20\d\d\.\n"
        r"\d+ fichiers écrits, 0 inchangé, 0 retiré \(\d+,\d s\)\.\n"
        rf"Site prêt : {re.escape(str(target))}/index\.html\n"
        r"Consentement : rien à demander, les pages ne chargent aucun service tiers\.\n$",
        ran.out.replace("\u00a0", " "),
    ), ran.out


def test_a_build_that_has_nothing_to_do_says_so(tmp_path: Path) -> None:
    project, target = base_site(tmp_path / "projet"), tmp_path / "site"
    build(project, target)
    before = tree(target)
    ran = build(project, target)
    assert ran.code == 0
    assert "Rien n’a changé depuis la dernière publication.\n" in ran.out
    assert tree(target) == before


def test_a_build_that_has_nothing_to_do_gives_its_advice_again(tmp_path: Path) -> None:
    project, target = base_site(tmp_path / "projet"), tmp_path / "site"
    settings = project / "site.yaml"
    settings.write_text(settings.read_text("utf-8").replace("languages: [fr]", "languages: [fr, en]"), "utf-8")
    arguments = ("build", project, "--output", target, "--date", DAY)
    first, again = run_cli(*arguments), run_cli(*arguments)
    advice, checked, _ = first.out.partition("Vérifié")
    assert "aucune règle ne lit leurs phrases" in advice.replace("\u00a0", " ")
    assert again.out.startswith(advice + checked)
    assert "Rien n’a changé depuis la dernière publication.\n" in again.out


def test_files_that_chirsite_did_not_write_are_named(tmp_path: Path) -> None:
    project, target = base_site(tmp_path / "projet"), tmp_path / "site"
    target.mkdir()
    for name in "abcdefg":
        (target / f"{name}.txt").write_text(name)
    ran = build(project, target)
    assert (
        "Laissés en place, car chirsite ne les a pas écrits : a.txt, b.txt, c.txt, d.txt, e.txt et 2 autres fichiers\n"
        in ran.out
    )


def test_the_default_folder_is_public_in_the_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = base_site(tmp_path / "projet")
    monkeypatch.chdir(project)
    assert run_cli("build", "--date", DAY).code == 0
    assert (project / "public" / "index.html").is_file()


def test_checking_writes_nothing(tmp_path: Path) -> None:
    project = base_site(tmp_path / "projet")
    before = tree(project)
    ran = run_cli("check", project, "--date", DAY)
    assert (ran.code, ran.err) == (0, "")
    assert "20 pages produites" in ran.out
    assert tree(project) == before


def test_strict_refuses_what_warns(tmp_path: Path) -> None:
    project, target = base_site(tmp_path / "projet", {"autre.yaml": "a: b\n"}), tmp_path / "site"
    refused = build(project, target, "--strict")
    assert (refused.code, target.exists()) == (1, False)
    assert "avertissement unread-file\n  autre.yaml\n" in refused.out
    accepted = build(project, target)
    assert (accepted.code, target.exists()) == (0, True)
    assert "avertissement unread-file\n  autre.yaml\n" in accepted.out


def test_the_json_report_stands_alone(tmp_path: Path) -> None:
    project = base_site(tmp_path / "projet", {FREE: edited(FREE, "menu: main", "menu: haut")})
    ran = run_cli("check", project, "--format", "json", "--date", DAY)
    assert ran.code == 1
    (found,) = json.loads(ran.out)["findings"]
    assert (found["path"], found["line"], found["column"], found["excerpt"]) == (FREE, 7, 7, "haut")
    published = build(base_site(tmp_path / "sain"), tmp_path / "site", "--format", "json")
    assert json.loads(published.out)["summary"] == {"error": 0, "warning": 0, "info": 0}


def test_a_terminal_has_colour_unless_no_color_is_set_and_a_file_has_none(tmp_path: Path) -> None:
    assert "\x1b[" not in run_cli("check", base_site(tmp_path / "projet", {"site.yaml": ""})).out
    script = (
        "import os, pty, sys\n"
        "pid, terminal = pty.fork()\n"
        "if not pid:\n"
        "    os.execv(sys.executable, [sys.executable, '-m', 'chirsite', 'check', sys.argv[1]])\n"
        "said = b''\n"
        "while True:\n"
        "    try:\n"
        "        part = os.read(terminal, 4096)\n"
        "    except OSError:\n"
        "        break\n"
        "    if not part:\n"
        "        break\n"
        "    said += part\n"
        "os.waitpid(pid, 0)\n"
        "sys.stdout.buffer.write(said)\n"
    )
    root = Path(__file__).parents[2]

    def said(**environment: str) -> bytes:
        command = [sys.executable, "-c", script, str(tmp_path / "projet")]
        variables = {"PATH": "/usr/bin:/bin", "TERM": "xterm", "PYTHONPATH": str(root), "LC_ALL": "C.UTF-8"}
        return subprocess.run(command, capture_output=True, check=True, env=variables | environment).stdout

    assert b"\x1b[31m\x1b[1merreur\x1b[0m" in said()
    assert b"\x1b[" not in said(NO_COLOR="1")


def test_a_defect_of_ours_is_one_sentence_and_publishes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*arguments: object) -> NoReturn:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr("chirsite.pipeline.plan", broken)
    target = tmp_path / "site"
    ran = build(base_site(tmp_path / "projet"), target)
    assert (ran.code, ran.out, target.exists()) == (2, "", False)
    assert ran.err.startswith(f"Défaut de chirsite ({__name__}:")
    assert ran.err.endswith("Rien n’a été publié. Merci de le signaler avec cette ligne.\n")


def test_schemas_are_written_where_asked(tmp_path: Path) -> None:
    ran = run_cli("schema", "--output", tmp_path / "un" / "deux")
    assert ran.code == 0
    names = [path.name for path in sorted((tmp_path / "un" / "deux").iterdir())]
    assert names[0] == "articles.schema.json"
    assert f"{len(names)} schémas écrits dans" in ran.out
    assert all(json.loads((tmp_path / "un" / "deux" / name).read_text("utf-8"))["$schema"] for name in names)


def test_schemas_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    (tmp_path / "fichier").write_text("")
    ran = run_cli("schema", "--output", tmp_path / "fichier")
    assert ran.code == 2
    assert ran.err.startswith(f"erreur : impossible d’écrire « {tmp_path / 'fichier'} »")

"""What the command line says of itself and of what was mistyped: in French, with exit code 2."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from chirsite import __version__
from chirsite.cli.main import cli
from tests.support.cli import run_cli

ROOT = Path(__file__).parents[2]
COMMANDS = cli.list_commands(click.Context(cli))
_ENGLISH = re.compile(
    r"\b(?:Usage|Error|Try|help|for help|No such|option '|Missing|Invalid|value for|Got|unexpected|requires|default:"
    r"|Show|exit|Commands|Arguments|ARGS|COMMAND|does not|exist|Aborted)\b"
)


def assert_french(said: str) -> None:
    # the names of commands and options are ours, and English
    assert not _ENGLISH.search(re.sub(r"--?[\w-]+|« .*? »", "", said)), said


def test_the_help_lists_every_command_in_a_sentence() -> None:
    ran = run_cli("--help")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Utilisation\u00a0: chirsite [OPTIONS] COMMANDE …\n")
    for name in COMMANDS:
        assert re.search(rf"^  {name} +[A-ZÉÀ].*\.$", ran.out, re.MULTILINE)
    assert_french(ran.out)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command_is_in_french(name: str) -> None:
    ran = run_cli(name, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert "-h, --help" in ran.out
    assert "Affiche cette aide." in ran.out
    assert_french(ran.out)


def test_without_a_command_the_help_is_shown() -> None:
    ran = run_cli()
    assert (ran.code, ran.out) == (2, run_cli("--help").out)


def test_the_version_is_told() -> None:
    assert run_cli("--version").out == f"chirsite {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["chek"], "la commande « chek » n’existe pas ; vouliez-vous dire « check » ?"),
        (["zzz"], "la commande « zzz » n’existe pas."),
        (["--nope"], "l’option « --nope » n’existe pas."),
        (["build", "--stric"], "l’option « --stric » n’existe pas ; vouliez-vous dire « --strict » ?"),
        (["build", "--strict=oui"], "l’option « --strict » ne prend pas de valeur."),
        (["build", "--output"], "l’option « --output » attend une valeur."),
        (["build", "--date", "21/11/2026"], "--date : « 21/11/2026 » n’est pas une date de la forme 2026-11-21."),
        (["build", "--date", "2026-02-30"], "--date : « 2026-02-30 » n’est pas une date de la forme 2026-11-21."),
        (["check", "--format", "xml"], "--format : choisir text ou json"),
        (["check", str(ROOT / "tests"), "deux"], "« deux » est en trop."),
        (["check", "nulle-part"], "« nulle-part » n’existe pas."),
        (["check", __file__], "est un fichier, et non le dossier d’un projet."),
    ],
)
def test_what_is_mistyped_is_told_in_french(arguments: list[str], sentence: str) -> None:
    ran = run_cli(*arguments)
    assert (ran.code, ran.out) == (2, "")
    first, advice = ran.err.splitlines()
    assert first.startswith("erreur : ")
    assert sentence in first
    command = " ".join(["chirsite", *[name for name in arguments[:1] if name in COMMANDS]])
    assert advice == f"  → {command} --help"
    assert_french(ran.err)


def test_a_date_of_the_environment_that_is_none_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for epoch in ("²", "9" * 30, "hier"):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
        ran = run_cli("check", ROOT / "tests" / "sites" / "base")
        assert ran.code == 2
        assert f"SOURCE_DATE_EPOCH : « {epoch} » n’est pas un nombre de secondes" in ran.err


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["build", "--help"], ["nope"]])
def test_nothing_heavy_is_imported_to_say_it(arguments: list[str]) -> None:
    heavy = "pydantic pydantic_core markdown_it PIL jinja2 yaml babel phonenumbers selectolax rich brotli"
    script = f"""
import sys
from chirsite.cli.main import main
sys.argv = ["chirsite", *{arguments!r}]
try:
    main()
finally:
    print("imported:", *(name for name in "{heavy}".split() if name in sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.stdout.splitlines()[-1] == "imported:", done.stderr


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"},
    ],
    ids=["Windows", "C"],
)
def test_a_report_sent_to_a_file_is_utf8_on_any_machine(environment: dict[str, str], tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "chirsite", "check", tmp_path],
        capture_output=True, check=False, cwd=ROOT, env={**os.environ, **environment},
    )  # fmt: skip
    assert done.returncode == 2
    assert "  → Donner le dossier du projet\u00a0: chirsite build MON-PROJET.\n" in done.stdout.decode("utf-8")


def test_a_reader_that_stops_reading_is_no_defect() -> None:
    command = f"{sys.executable} -m chirsite check tests/sites/base --date 2026-11-21 | true"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.stderr == ""

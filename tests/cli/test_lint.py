"""``chirsite lint``: any file, any form of report, exit codes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.reading.test_imports import HEAVY, imported_by
from tests.support.cli import run_cli

CLEAN = "Le risque d’infection existe.\n"
FORBIDDEN = "Un résultat garanti.\n"
DOUBTFUL = "Un résultat à coup sûr.\n"


def written(folder: Path, text: str) -> Path:
    path = folder / "a.txt"
    path.write_text(text, "utf-8")
    return path


def test_json_is_a_list_that_says_which_words_where_and_under_what_law(tmp_path: Path) -> None:
    ran = run_cli("lint", "--format", "json", written(tmp_path, FORBIDDEN))
    (finding,) = json.loads(ran.out)
    assert ran.code == 1
    assert finding["path"] == str(tmp_path / "a.txt")
    place = tuple(finding[key] for key in ("line", "column", "end_line", "end_column"))
    assert place == (1, 4, 1, 20)
    assert (finding["rule"], finding["name"], finding["severity"]) == ("GEN-03", "promesse-de-resultat", "error")
    assert "R. 4127-19-1" in finding["citation"]
    assert finding["message"]
    assert finding["help"]


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        (CLEAN, (), 0),
        (DOUBTFUL, (), 0),
        (DOUBTFUL, ("--fail-on", "warning"), 1),
        (FORBIDDEN, (), 1),
        ("", (), 2),
        ("\n \n", (), 2),
    ],
)
def test_the_exit_code_follows_the_gravest_finding(
    text: str, options: tuple[str, ...], code: int, tmp_path: Path
) -> None:
    assert run_cli("lint", *options, written(tmp_path, text)).code == code


@pytest.mark.parametrize("output_format", ["text", "sarif", "github"])
def test_every_form_of_report_names_the_rule(output_format: str, tmp_path: Path) -> None:
    assert "GEN-03" in run_cli("lint", "--format", output_format, written(tmp_path, FORBIDDEN)).out


def test_a_clean_verdict_says_how_much_was_read(tmp_path: Path) -> None:
    out = run_cli("lint", written(tmp_path, CLEAN)).out
    assert out.startswith("Aucune anomalie.\nVérifié\u00a0: 1 fichier, 1 texte, ")


def test_a_file_that_cannot_be_read_does_not_hide_the_others(tmp_path: Path) -> None:
    ran = run_cli("lint", tmp_path / "absent.txt", written(tmp_path, FORBIDDEN), tmp_path)
    assert ran.code == 2
    assert "ce fichier n’existe pas" in ran.out
    assert "c’est un dossier" in ran.out
    assert "GEN-03" in ran.out


def test_without_a_file_there_is_nothing_to_check() -> None:
    ran = run_cli("lint")
    assert ran.code == 2
    assert "il manque un fichier" in ran.err


def test_standard_input_is_read_as_what_it_holds() -> None:
    command = [sys.executable, "-m", "chirsite", "lint", "--format", "json", "-"]
    html = "<!doctype html><script>résultat garanti</script><p>Un <b>résultat</b> garanti</p>"
    done = subprocess.run(command, input=html.encode(), capture_output=True, check=False)
    (finding,) = json.loads(done.stdout)
    assert (done.returncode, finding["path"], finding["column"]) == (1, "-", html.index("résultat</b>") + 1)


def test_a_text_file_is_checked_without_the_libraries_of_projects(tmp_path: Path) -> None:
    path = written(tmp_path, CLEAN)
    modules = imported_by(f"import chirsite.cli.lint as l\nl.command.main([{str(path)!r}], standalone_mode=False)")
    assert modules & HEAVY == set()

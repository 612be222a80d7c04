"""What scripts, editors and hooks rely on: colours, widths, JSON, completion, hooks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import click
import pytest
import yaml
from jsonschema import Draft202012Validator

from chirsite.cli.main import cli
from tests.support.cli import DAY, run_cli
from tests.support.sites import BASE, copy_site

_ROOT = Path(__file__).parents[2]
_COMMANDS = cli.list_commands(click.Context(cli))
_ESCAPE = "\x1b["


def _run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    inherited = {key: value for key, value in os.environ.items() if key not in {"NO_COLOR", "FORCE_COLOR"}}
    return subprocess.run(
        [sys.executable, "-m", "chirsite", *map(str, arguments)],
        capture_output=True, text=True, check=False, env={**inherited, "PYTHONPATH": str(_ROOT), **environment},
    )  # fmt: skip


@pytest.mark.parametrize("name", _COMMANDS)
def test_the_help_of_a_command_fits_80_columns(name: str) -> None:
    assert [line for line in run_cli(name, "--help").out.split("\n") if len(line) > 80] == []


def test_colours_are_for_terminals_unless_asked_for_and_never_when_refused(tmp_path: Path) -> None:
    text = tmp_path / "texte.md"
    text.write_text("Le meilleur chirurgien de la région.\n", "utf-8")
    command = ("lint", text, "--date", DAY)
    assert _ESCAPE not in _run(*command).stdout
    assert _ESCAPE in _run(*command, FORCE_COLOR="1").stdout
    assert _ESCAPE not in _run(*command, FORCE_COLOR="1", NO_COLOR="1").stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "SITE"),
        ("build", "SITE"),
        ("doctor", "SITE"),
        ("due", "SITE"),
        ("explain", "HON-01"),
        ("lint", "SITE/procedures/cure-de-hernie.md"),
        ("new", "article", "Un article", "--project", "SITE"),
        ("rules",),
        ("schema", "--output", "SITE/schemas"),
        ("theme", "new", "cabinet", "SITE"),
        ("theme", "eject", "home.html", "SITE"),
    ],
    ids=lambda arguments: "-".join(arguments[:2]),
)
def test_a_program_can_read_what_a_command_says(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    root = copy_site(BASE, tmp_path / "site")
    ran = run_cli(*(part.replace("SITE", str(root)) for part in arguments), "--format", "json")
    assert json.loads(ran.out) is not None
    assert ran.err == ""


def test_the_report_of_conformity_has_a_form_for_programs(tmp_path: Path) -> None:
    root = copy_site(BASE, tmp_path / "site")
    assert run_cli("report", root, "--format", "json", "--date", DAY).code == 0
    told = json.loads((root / "rapport-de-conformite.json").read_text("utf-8"))
    assert {"HON-01", "TIT-15"} <= {entry["rule"] for entry in told["rules"]}
    assert told["digest"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_is_given_what_it_completes_with(shell: str) -> None:
    ran = _run("completion", shell)
    assert ran.returncode == 0
    assert "_CHIRSITE_COMPLETE" in ran.stdout
    words = {"COMP_WORDS": "chirsite chec", "COMP_CWORD": "1" if shell != "fish" else "chec"}
    asked = _run(_CHIRSITE_COMPLETE=f"{shell}_complete", **words)
    assert "check" in asked.stdout


def test_the_hooks_run_commands_that_exist() -> None:
    hooks = yaml.safe_load((_ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    shape = {
        "type": "array",
        "minItems": 2,
        "items": {"type": "object", "required": ["id", "name", "entry", "language"]},
    }
    Draft202012Validator(shape).validate(hooks)
    for hook in hooks:
        program, command = hook["entry"].split()
        assert program == "chirsite"
        assert command in _COMMANDS
        assert hook["language"] == "python"


def test_a_hook_refuses_what_the_law_forbids(tmp_path: Path) -> None:
    text = tmp_path / "page.md"
    text.write_text("Nos résultats sont garantis.\n", "utf-8")
    assert run_cli("lint", text).code == 1

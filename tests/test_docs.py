"""What is generated is up to date."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from chirsite.cli.main import cli
from docs.command_reference import command_names, refusals
from docs.finished import finished
from docs.generate import generated, written
from docs.typeset_markdown import typeset_markdown

DOCS = Path(__file__).parent.parent / "docs"
README = DOCS.parent / "README.md"
COMMANDS = cli.list_commands(click.Context(cli))


def test_what_the_manual_takes_from_the_code_is_up_to_date() -> None:
    made = generated()
    folders = (DOCS / "rules", DOCS / "reference")
    found = {path.relative_to(DOCS).as_posix() for folder in folders for path in folder.rglob("*.md")}
    assert found | {"theme-reference.md"} == set(made), "run: python -m docs.generate"
    assert [name for name, text in made.items() if (DOCS / name).read_text("utf-8") != text] == [], (
        "run: python -m docs.generate"
    )


@pytest.mark.parametrize("page", written(), ids=lambda page: page.relative_to(DOCS).as_posix())
def test_the_manual_is_in_french_typography_with_its_examples_and_the_days_of_the_law(page: Path) -> None:
    text = page.read_text("utf-8")
    assert text == finished(text, DOCS), "run: python -m docs.generate"


def test_code_and_addresses_keep_their_typography() -> None:
    code = "Avant : `a ; b`\n\n```sh\necho \"l'un : l'autre\"\n```\n\n[lien](https://exemple.example/?a=b)\n"
    assert typeset_markdown(code) == code.replace("Avant :", "Avant\u00a0:")


def test_a_mark_at_the_edge_of_a_line_joins_its_word() -> None:
    assert typeset_markdown("la page «\nHonoraires » dit\n; puis") == (
        "la page\n«\u00a0Honoraires\u00a0» dit\u202f;\npuis"
    )


def test_every_command_of_the_reference_can_refuse_or_never_does() -> None:
    assert refusals() <= set(command_names())


def test_every_command_is_told() -> None:
    text = README.read_text("utf-8")
    assert [name for name in COMMANDS if f"chirsite {name}" not in text] == []


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_every_link_to_a_file_of_the_repository_finds_it(name: str) -> None:
    page = DOCS.parent / name
    targets = re.findall(r"\]\((?!https?://)([^)#]+)", page.read_text("utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []

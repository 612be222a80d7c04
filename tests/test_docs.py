"""What is generated is up to date."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from chirsite.cli.main import cli
from docs.generate import pages
from docs.theme_reference import theme_reference

DOCS = Path(__file__).parent.parent / "docs"
README = DOCS.parent / "README.md"
COMMANDS = cli.list_commands(click.Context(cli))


def test_the_pages_of_the_rules_are_those_of_the_code() -> None:
    written = {path.name: path.read_text("utf-8") for path in (DOCS / "rules").glob("*.md")}
    assert written == pages(), "run: python -m docs.generate"


def test_the_reference_of_themes_is_that_of_the_code() -> None:
    assert (DOCS / "theme-reference.md").read_text("utf-8") == theme_reference(), "run: python -m docs.generate"


@pytest.mark.parametrize("page", [README, DOCS / "mode-d-emploi.md"], ids=lambda page: page.name)
def test_every_command_is_told(page: Path) -> None:
    text = page.read_text("utf-8")
    assert [name for name in COMMANDS if f"chirsite {name}" not in text] == []


@pytest.mark.parametrize(
    "name", ["README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/mode-d-emploi.md", "docs/themes.md"]
)
def test_every_link_to_a_file_of_the_repository_finds_it(name: str) -> None:
    page = DOCS.parent / name
    targets = re.findall(r"\]\((?!https?://)([^)#]+)", page.read_text("utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []

"""What the manual shows of files: keys that exist, recipes of continuous integration that their forge would accept."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from chirsite.schema.json_schema import json_schema
from docs.generate import ROOT, written
from tests.docs.manual import Block, read_page
from tests.docs.shell_words import complaints

RECIPES = sorted((ROOT / "exemples").glob("*.yml"))
SCHEMAS = {
    "github": ["vendor.github-workflows"],
    "github-ovh": ["vendor.github-workflows"],
    "gitlab-ci": ["vendor.gitlab-ci", "--data-transform", "gitlab-ci"],
}
FORGES = [path for path in RECIPES if path.stem in SCHEMAS]
SHOWN = [
    pytest.param(block, id=f"{path.stem}-{block.said}")
    for path in written()
    for block in read_page(path).blocks
    if block.verb == "keys"
]


def without_duties(schema: Any) -> Any:
    """The schema with no key mandatory: an excerpt shows but some."""
    if isinstance(schema, list):
        return [without_duties(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {key: without_duties(value) for key, value in schema.items() if key != "required" or isinstance(value, dict)}


@pytest.mark.parametrize("block", SHOWN)
def test_the_keys_that_a_page_shows_are_keys_of_the_file(block: Block) -> None:
    schema = without_duties(json_schema(block.said))
    value = yaml.load(block.body, yaml.BaseLoader) or {}
    assert [error.message for error in Draft202012Validator(schema).iter_errors(value)] == []


def test_a_key_that_does_not_exist_is_seen() -> None:
    schema = without_duties(json_schema("media"))
    shown = {"videos": {"film": {"subtitles": "film.vtt"}}}
    assert [error.validator for error in Draft202012Validator(schema).iter_errors(shown)] == ["additionalProperties"]


@pytest.mark.parametrize("path", FORGES, ids=lambda path: path.name)
def test_a_forge_would_accept_the_recipe(path: Path) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", *SCHEMAS[path.stem]]
    done = subprocess.run([*command, str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_hooks_of_the_recipe_are_those_that_chirsite_offers() -> None:
    recipe = yaml.safe_load((ROOT / "exemples" / "pre-commit-config.yml").read_text("utf-8"))
    offered = {hook["id"] for hook in yaml.safe_load((ROOT.parent / ".pre-commit-hooks.yaml").read_text("utf-8"))}
    assert {hook["id"] for repo in recipe["repos"] for hook in repo["hooks"]} == offered


@pytest.mark.parametrize(
    "path", [path for path in RECIPES if "pre-commit" not in path.name], ids=lambda path: path.name
)
def test_the_commands_of_a_recipe_exist_with_their_options(path: Path) -> None:
    lines = [line.strip().removeprefix("- ").removeprefix("run: ") for line in path.read_text("utf-8").splitlines()]
    commands = [line for line in lines if line.startswith("chirsite ")]
    assert commands
    assert [told for line in commands for told in complaints(line)] == []


@pytest.mark.parametrize("path", RECIPES, ids=lambda path: path.name)
def test_every_recipe_is_shown_by_a_page(path: Path) -> None:
    assert [page.name for page in written() if f"<!-- from: exemples/{path.name} -->" in page.read_text("utf-8")]

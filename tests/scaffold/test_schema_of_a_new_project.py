"""What an editor says of a new project: it reads every file, and underlines only what is still to be completed."""

from __future__ import annotations

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from chirsite.scaffold.answers import Answers, Mode
from chirsite.scaffold.begin import begin
from chirsite.scaffold.project import project_files
from chirsite.schema.json_schema import json_schema
from tests.schema.test_json_schema import described, value_of
from tests.support.sites import TODAY


@pytest.mark.parametrize("mode", Mode)
def test_an_editor_underlines_only_what_is_to_be_completed(tmp_path: Path, mode: Mode) -> None:
    root = tmp_path / "site"
    begin(root, project_files(Answers(mode=mode, specialty="plastic"), TODAY))  # type: ignore[arg-type]
    files = list(described(root))
    assert len(files) == 5 + (mode is Mode.GROUP)
    for name, path in files:
        for error in Draft202012Validator(json_schema(name)).iter_errors(value_of(path)):
            leaves = error.context or [error]
            assert any(str(leaf.instance).startswith("À compléter") for leaf in leaves), (path.name, error.message)


def test_each_yaml_file_names_the_schema_that_describes_it(tmp_path: Path) -> None:
    root = tmp_path / "site"
    begin(root, project_files(Answers(mode=Mode.GROUP), TODAY))
    for _, path in described(root):
        first = path.read_text("utf-8").split("\n")[0]
        schema = (path.parent / first.rpartition("=")[2]).resolve()
        assert first.startswith("# yaml-language-server: $schema=")
        assert schema.is_file(), first

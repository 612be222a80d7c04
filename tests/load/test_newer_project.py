"""A project written for a later chirsite says that it is chirsite that is too old, and nothing else."""

from __future__ import annotations

from pathlib import Path

from chirsite.load.project import load_project
from chirsite.model.site import FORMAT
from tests.support.small_site import SITE


def test_a_newer_project_asks_for_a_newer_chirsite_and_for_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text(f"{SITE}format: {FORMAT + 1}\nhologram: yes\n", "utf-8")
    loaded = load_project(tmp_path)
    assert loaded.project is None
    (finding,) = loaded.findings
    assert finding.rule == "newer-project"
    assert finding.excerpt == str(FORMAT + 1)
    assert "pip install -U chirsite" in finding.help


def test_a_project_of_this_format_is_read(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text(f"{SITE}format: {FORMAT}\n", "utf-8")
    assert "newer-project" not in {one.rule for one in load_project(tmp_path).findings}


def test_a_format_that_is_no_number_is_a_wrong_value(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text(f"{SITE}format: deux\n", "utf-8")
    assert "invalid-value" in {one.rule for one in load_project(tmp_path).findings}

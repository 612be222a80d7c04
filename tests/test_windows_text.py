"""Files written on Windows: line ends and byte-order mark change neither the site nor the place of a finding."""

from __future__ import annotations

import json
from pathlib import Path

from tests.support.cli import DAY, run_cli
from tests.support.sites import copy_example

_TEXTS = ("*.yaml", "*.md", "*.vtt", "*.html", "*.css")


def _as_on_windows(root: Path) -> Path:
    """The same project with each of its texts as an old editor saves it."""
    for pattern in _TEXTS:
        for path in root.rglob(pattern):
            path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    return root


def _with_faults(root: Path) -> Path:
    """A project with a fault in each kind of file."""
    (root / "themes" / "default" / "static").mkdir(parents=True)
    (root / "themes" / "default" / "static" / "print.css").write_text("@media print {}\n", "utf-8")
    for name, old, new in (
        ("site.yaml", "reviewed: 2026-11-02", "reviewed: 02/11/2026"),
        ("practitioners/helene-modele.yaml", "gender: f", "gender: x"),
        ("procedures/abdominoplastie.md", "cosmetic: partly", "cosmetic: un peu"),
        ("articles/comprendre-l-anesthesie.md", "\n## ", "\nNos résultats sont garantis.\n\n## "),
    ):
        path = root / name
        text = path.read_text("utf-8")
        assert old in text, name
        path.write_text(text.replace(old, new, 1), "utf-8")
    return root


def _told(root: Path) -> object:
    return json.loads(run_cli("check", root, "--date", DAY, "--format", "json").out)["findings"]


def test_a_project_saved_on_windows_builds_the_same_report(tmp_path: Path) -> None:
    usual, windows = copy_example(tmp_path / "a"), _as_on_windows(copy_example(tmp_path / "b"))
    assert _told(windows) == _told(usual)
    assert run_cli("check", windows, "--date", DAY).code == 0


def test_faults_keep_their_places_in_files_saved_on_windows(tmp_path: Path) -> None:
    usual = _told(_with_faults(copy_example(tmp_path / "a")))
    assert usual
    assert _told(_as_on_windows(_with_faults(copy_example(tmp_path / "b")))) == usual

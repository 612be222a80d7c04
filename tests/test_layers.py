"""Imports go one way: the contract of pyproject.toml holds."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_no_package_imports_one_above_it() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]
    done = subprocess.run([*command, "--no-cache"], capture_output=True, text=True, check=False, cwd=ROOT)
    assert "Contracts: 1 kept, 0 broken." in done.stdout, done.stdout + done.stderr
    assert done.returncode == 0


def test_every_package_is_in_the_contract() -> None:
    layers = (ROOT / "pyproject.toml").read_text("utf-8").partition("layers = [")[2]
    parts = {path.name.removesuffix(".py") for path in (ROOT / "chirsite").iterdir() if path.name[0] not in "_."}
    missing = {part for part in parts - {"py.typed", "bundled"} if f"chirsite.{part}" not in layers}
    assert missing == set()

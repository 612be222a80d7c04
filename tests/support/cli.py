"""Running the command line as a shell would, in this process."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from chirsite.cli.main import main

DAY = "2026-11-21"


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        """Everything it printed."""
        return self.out + self.err


@contextmanager
def lawless() -> Iterator[None]:
    """While no rule has anything to say, so that what is said comes from elsewhere."""
    with patch("chirsite.checks.RULES", ()), patch("chirsite.reading.read.TEXT_RULES", ()):
        yield


def run_cli(*arguments: str | Path) -> Ran:
    """Run ``chirsite`` with ``arguments``."""
    out, err = io.StringIO(), io.StringIO()
    code: object = None
    with patch("sys.argv", ["chirsite", *map(str, arguments)]), redirect_stdout(out), redirect_stderr(err):
        try:
            main()
        except SystemExit as stop:
            code = stop.code
    assert isinstance(code, int), f"left with {code!r}"
    return Ran(code, out.getvalue(), err.getvalue())


def build(project: Path, target: Path, *options: str) -> Ran:
    """Run ``chirsite build`` on :data:`DAY`."""
    return run_cli("build", project, "--output", target, "--date", DAY, *options)

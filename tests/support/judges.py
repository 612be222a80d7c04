"""Tools we did not write that judge the published site: those of tests/node, on the Node.js and Java of the machine."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

_MODULES = Path(__file__).parent.parent / "node" / "node_modules"


class MissingError(Exception):
    """A judge that this machine does not have; says how to get it."""


def judge(program: str, file: str) -> tuple[str, str]:
    """The program and the file of a judge that it runs, as the start of a command, or ``MissingError``."""
    found, path = shutil.which(program), _MODULES / file
    if found is None:
        raise MissingError(f"{program} is not installed")
    if not path.is_file():
        raise MissingError(f"{file} is not installed (npm ci --prefix tests/node)")
    return found, str(path)


def required(program: str, file: str) -> tuple[str, str]:
    """The same for a test: it is skipped where the judge is missing, but never in continuous integration."""
    try:
        return judge(program, file)
    except MissingError as missing:
        if "CI" in os.environ:
            pytest.fail(str(missing))
        pytest.skip(str(missing))

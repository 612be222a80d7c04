"""How fast chirsite is on this machine: ``python -m tests.benchmark [build|readers] [--runs N]``; by default, both.

Run it on a quiet machine. ``build`` times the steps of a build, ``readers`` the megabytes of text read in a second.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.benchmark import build, readers


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="*", choices=("build", "readers"), default=["build", "readers"])
    parser.add_argument("--project", type=Path, default=Path("content-example"))
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    if "build" in options.what:
        build.measure(options.project, options.runs)
    if "readers" in options.what:
        readers.measure(options.runs)


main()

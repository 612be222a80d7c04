"""How fast chirsite is on this machine: ``python -m tests.benchmark [build|readers|preview] [--runs N]``.

Run it on a quiet machine. ``build`` times the steps of a build, ``readers`` the megabytes of text read in a second,
``preview`` the milliseconds from a file saved to the page refreshed in a browser.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.benchmark import build, preview, readers

_ALL = ("build", "readers", "preview")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="*", choices=_ALL, default=_ALL)
    parser.add_argument("--project", type=Path, default=Path("content-example"))
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    if "build" in options.what:
        build.measure(options.project, options.runs)
    if "readers" in options.what:
        readers.measure(options.runs)
    if "preview" in options.what:
        preview.measure(options.project, options.runs)


main()

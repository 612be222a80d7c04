"""Lighthouse on the example practice, as a phone sees it: ``python -m tests.lighthouse`` prints the scores.

What it times varies with what else the machine does: the score of performance printed is the median of several runs.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from tests.support.command import built
from tests.support.judges import MissingError, judge
from tests.support.served import served
from tests.support.sites import copy_example

PAGES = ("/", "/interventions/prothese-totale-de-genou/", "/honoraires/")
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
FILE = "lighthouse/cli/index.js"
_RUNS = 5
_CHROME = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync"
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one run says of one page."""

    scores: dict[str, int]
    """Out of 100, by category."""
    audits: dict[str, Any]

    def figure(self, audit: str) -> float:
        """The number behind an audit: milliseconds, bytes, a sum of shifts."""
        return float(self.audits[audit]["numericValue"])

    def short(self) -> set[str]:
        """The audits that are not passed."""
        return {name for name, audit in self.audits.items() if audit["score"] is not None and audit["score"] < 1}


def verdict(program: tuple[str, str], url: str) -> Verdict:
    """One run of Lighthouse on ``url`` with its own settings for a phone."""
    command = [*program, url, "--quiet", "--output=json", f"--chrome-flags={_CHROME}"]
    environment = {"CHROME_PATH": "/usr/bin/chromium", **os.environ}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    said = json.loads(done.stdout)
    scores = {name: round(100 * said["categories"][name]["score"]) for name in CATEGORIES}
    return Verdict(scores, said["audits"])


def _line(path: str, runs: list[Verdict]) -> str:
    scores = [f"{median(run.scores[name] for run in runs):>14.0f}" for name in CATEGORIES]
    times = [
        median(run.figure(name) for run in runs) for name in ("first-contentful-paint", "largest-contentful-paint")
    ]
    figures = [f"{time / 1000:>8.2f} s" for time in times]
    return (
        f"{path:<45}{''.join(scores)}{''.join(figures)}{max(run.figure('cumulative-layout-shift') for run in runs):>7g}"
    )


def main() -> int:
    """Build the example, look at each page several times, print the medians."""
    try:
        program = judge("node", FILE)
    except MissingError as missing:
        sys.stderr.write(f"{missing}\n")
        return 2
    sys.stdout.write(f"{'':<45}{''.join(f'{name:>14}' for name in CATEGORIES)}{'FCP':>10}{'LCP':>10}{'CLS':>7}\n")
    with tempfile.TemporaryDirectory() as folder:
        site = built(copy_example(Path(folder) / "content-example"), Path(folder) / "site")
        with served(site.folder) as address:
            for path in PAGES:
                runs = [verdict(program, address + path) for _ in range(_RUNS)]
                sys.stdout.write(f"{_line(path, runs)}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

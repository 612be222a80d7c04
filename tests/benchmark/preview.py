"""How long a change takes to show: from the file saved to the page refreshed in a browser, on the example practice.

Each change is made so many times to one file; medians in milliseconds. ``cpu`` is what the processor spent on it in the
process of the preview until the browser was told, which says more than the clock on a machine that has other work.
"""

from __future__ import annotations

import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from playwright.sync_api import Page

from chirsite.serve.http import Server
from chirsite.serve.preview import State
from chirsite.serve.session import Session
from tests.support.browser import launched

_PAGE = "/interventions/prothese-totale-de-hanche/"
_DAY = date(2026, 11, 21)


@dataclass(frozen=True)
class _Change:
    """A file, what is put in its place at the n-th time, and what the page then shows."""

    name: str
    file: str
    written: Callable[[str, int], str]
    shown: str
    """JavaScript over the number ``n``."""


_CHANGES = (
    _Change(
        "text of the page",
        "procedures/prothese-totale-de-hanche.md",
        lambda text, n: f"{text}\nUne phrase de plus, la numéro {n}.\n",
        "document.body.innerText.includes(`la numéro ${n}.`)",
    ),
    _Change(
        "style of the theme",
        "themes/default/static/base.css",
        lambda text, n: f"{text}\nbody {{ --change: {n}; }}\n",
        "getComputedStyle(document.body).getPropertyValue('--change').trim() === String(n)",
    ),
    _Change(
        "data of a practitioner",
        "practitioners/helene-modele.yaml",
        lambda text, n: text.replace("02 61 91", f"02 61 9{2 + n % 8}"),
        "document.body.innerText.replace(/\\s/g, ' ').includes(`02 61 9${2 + n % 8}`)",
    ),
    _Change(
        "settings of the site",
        "site.yaml",
        lambda text, n: text.replace("\nname: ", f"\nname: Cabinet {chr(65 + n % 26)} "),
        "document.body.innerText.includes(`Cabinet ${String.fromCharCode(65 + n % 26)} `)",
    ),
)


def measure(project: Path, runs: int) -> None:
    """Preview ``project``, make each change so many times, and print."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "project"
        shutil.copytree(project, root, ignore=shutil.ignore_patterns(".chirsite", "public"))
        style = root / "themes/default/static/base.css"
        style.parent.mkdir(parents=True)
        shutil.copyfile(Path(__file__).parents[2] / "themes/default/static/base.css", style)
        told: list[float] = []
        with _opened(root, lambda _, seconds: told.append(seconds)) as page:
            for change in _CHANGES:
                _measure(root, page, change, runs, told)


def _measure(root: Path, page: Page, change: _Change, runs: int, told: list[float]) -> None:
    path = root / change.file
    original = path.read_text("utf-8")
    clock: list[float] = []
    before = len(told)
    for number in range(1, runs + 1):
        start = time.perf_counter()
        path.write_text(change.written(original, number), "utf-8")
        page.wait_for_function(f"n => {change.shown}", arg=number, polling="raf", timeout=60_000)
        clock.append(time.perf_counter() - start)
        while len(told) < before + number:
            time.sleep(0.05)
    inside = statistics.median(told[-runs:])
    print(
        f"{change.name:24} {statistics.median(clock) * 1000:5.0f} ms (from {min(clock) * 1000:.0f} to "
        f"{max(clock) * 1000:.0f}), of which reading and rendering {inside * 1000:.0f}"
    )
    path.write_text(original, "utf-8")
    while len(told) < before + runs + 1:
        time.sleep(0.05)


@contextmanager
def _opened(root: Path, told: Callable[[State, float], None]) -> Iterator[Page]:
    """A browser that shows the page, once the whole site is verified and its pictures are encoded."""
    session = Session(root, _DAY, told, strict=False)
    server = Server(session.preview, "127.0.0.1", 0)
    with session.serving(server), launched() as browser:
        page = browser.new_page(bypass_csp=True)  # the conditions that are waited for are code
        page.goto(f"http://127.0.0.1:{server.server_port}{_PAGE}")
        while not session.preview.state.verified or session.preview.pictures.busy:
            time.sleep(0.1)
        yield page

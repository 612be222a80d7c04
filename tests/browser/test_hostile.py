"""Hostile texts in a real browser: nothing runs, nothing leaves, on any page, in the search, in the reports."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import BrowserContext, Dialog, Page, Route

from tests.browser.conftest import Visitor
from tests.hostile.conftest import files, folder, spoiled
from tests.hostile.spoil import Spoiled
from tests.support.command import chirsite
from tests.support.served import served

__all__ = ["files", "folder", "spoiled"]  # fixtures

_TRAP = """
window.__hits = [];
window.__hit = (mark) => { window.__hits.push(mark); };
"""
_TOUCH = """
() => {
  for (const node of document.querySelectorAll("body *")) {
    for (const kind of ["mouseover", "focus", "toggle", "error", "load"]) node.dispatchEvent(new Event(kind));
  }
  return window.__hits;
}
"""


@dataclass
class Trap:
    """What happened in the pages of a window that should not have."""

    home: str
    caught: list[str] = field(default_factory=list)

    def set(self, context: BrowserContext) -> Page:
        """A page of ``context`` in which whatever runs, asks or leaves is caught."""
        context.add_init_script(_TRAP)
        context.route("**/*", self._stop)
        page = context.new_page()
        page.on("dialog", self._dismiss)
        page.on("popup", lambda popup: self.caught.append(f"popup {popup.url}"))
        return page

    def _dismiss(self, dialog: Dialog) -> None:
        self.caught.append(f"dialog {dialog.message}")
        dialog.dismiss()

    def _stop(self, route: Route) -> None:
        address = route.request.url
        if address.startswith((self.home, "data:image/")):
            route.continue_()
            return
        self.caught.append(address)
        route.abort()

    def look(self, page: Page, address: str) -> None:
        """Open an address, touch everything on its page."""
        page.goto(address, wait_until="load")
        self.caught += [f"{address} ran {mark}" for mark in page.evaluate(_TOUCH)]
        if page.url.partition("#")[0] != address.partition("#")[0]:
            self.caught.append(f"{address} led to {page.url}")


@pytest.fixture
def address(folder: Path) -> Iterator[str]:
    """Where the hostile site is served."""
    with served(folder) as found:
        yield found


@pytest.mark.parametrize("spoiled", [0, "markdown"], indirect=True)
def test_nothing_runs_and_nothing_leaves_on_any_page(visitor: Visitor, folder: Path, address: str) -> None:
    pages = [path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*.html"))]
    moved = [page for page in pages if 'http-equiv="refresh"' in (folder / page).read_text("utf-8")]
    assert len(pages) - len(moved) >= 15
    trap, context = Trap(address), visitor.browser.new_context()
    page = trap.set(context)
    for path in pages:
        if path not in moved:
            trap.look(page, f"{address}/{path.removesuffix('index.html')}")
    context.close()
    assert trap.caught == []


@pytest.mark.parametrize("spoiled", [0], indirect=True)
def test_the_search_shows_hostile_texts_as_texts(visitor: Visitor, folder: Path, address: str) -> None:
    trap, context = Trap(address), visitor.browser.new_context()
    page = trap.set(context)
    for query in ("script", "hit", "<img src=x onerror=__hit(1)>", "</title><script>__hit(2)</script>"):
        page.goto(f"{address}/recherche/?q={quote(query)}")
        page.wait_for_function("document.querySelector('[role=status]').textContent.match(/résultat|charger/)")
        page.wait_for_timeout(200)
        trap.caught += page.evaluate(_TOUCH)
        assert page.locator("main img, main iframe, main script:not([src])").count() == 0
    context.close()
    assert trap.caught == []


@pytest.mark.parametrize("spoiled", [0], indirect=True)
def test_no_report_runs_what_it_quotes(visitor: Visitor, spoiled: Spoiled, folder: Path, tmp_path: Path) -> None:
    shown = tmp_path / "rapports"
    shown.mkdir()
    chirsite("report", spoiled.root, "--output", shown / "rapport.html")
    audited = chirsite("audit", folder, "--format", "html")
    (shown / "audit.html").write_text(audited.stdout, "utf-8")
    assert "__hit" in audited.stdout
    with served(shown) as home:
        trap, context = Trap(home), visitor.browser.new_context()
        page = trap.set(context)
        for name in ("rapport.html", "audit.html"):
            trap.look(page, f"{home}/{name}")
        context.close()
    assert trap.caught == []


@pytest.mark.parametrize(
    "spoilt",
    [
        "<script>__hit(1)</script>",
        "<img src=x onerror=__hit(1)>",
        "<p onmouseover=__hit(1)>x</p>",
        "<script>alert(1)</script>",
        "<img src=https://evil.example/1.png>",
    ],
)
def test_the_trap_catches_what_does_run(visitor: Visitor, tmp_path: Path, spoilt: str) -> None:
    (tmp_path / "page.html").write_text(f"<!doctype html><title>x</title><body>{spoilt}", "utf-8")
    (tmp_path / "404.html").write_text("<!doctype html><title>x</title>", "utf-8")
    with served(tmp_path) as home:
        trap, context = Trap(home), visitor.browser.new_context()
        page = trap.set(context)
        trap.look(page, f"{home}/page.html")
        context.close()
    assert trap.caught != []

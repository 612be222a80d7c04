"""A real browser on the example practice, served from a thread; each visit writes down all that it saw."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.consenting import Asking
from tests.support.command import Published, built
from tests.support.served import served
from tests.support.sites import copy_site

Scheme = Literal["light", "dark"]


@dataclass
class Visit:
    """A page in a window, and what happened in it."""

    page: Page
    address: str
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def failed(self, url: str, why: str | None) -> None:
        """A request that failed, but for one that was given up because the page was left."""
        if why != "net::ERR_ABORTED":
            self.complaints.append(f"{url} {why}")

    def strangers(self) -> list[str]:
        """Requests to another host."""
        return [url for url in self.requests if not url.startswith((f"{self.address}/", "data:"))]


@dataclass(frozen=True)
class Visitor:
    """A browser, and the address where the site is served."""

    browser: Browser
    address: str

    @contextmanager
    def visit(self, path: str, width: int = 1366, scheme: Scheme = "light", **options: Any) -> Iterator[Visit]:
        """Open a page in a new, empty profile."""
        context = self.browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, locale="fr-FR", **options
        )
        page = context.new_page()
        visit = Visit(page, self.address)
        page.on("request", lambda request: visit.requests.append(request.url))
        page.on("console", lambda message: visit.complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: visit.complaints.append(str(error)))
        page.on("requestfailed", lambda request: visit.failed(request.url, request.failure))
        page.goto(self.address + path, wait_until="load")
        try:
            yield visit
        finally:
            context.close()

    def tour(
        self, paths: Iterable[str], width: int = 1366, scheme: Scheme = "light", **options: Any
    ) -> Iterator[tuple[str, Page]]:
        """Open one page after the other in the same window, which moves nothing: many pages at little cost."""
        with self.visit("/robots.txt", width, scheme, reduced_motion="reduce", **options) as visit:
            for path in paths:
                visit.page.goto(self.address + path, wait_until="load")
                yield path, visit.page


@pytest.fixture(scope="session")
def visitor(chromium: Browser, published: Published) -> Iterator[Visitor]:
    """Chromium and the example practice."""
    with served(published.folder) as address:
        yield Visitor(chromium, address)


@pytest.fixture(scope="session")
def asking(visitor: Visitor, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asking]:
    """A site that uses every service, under the policy that its host would serve."""
    with _asking(visitor, tmp_path_factory.mktemp("services"), "default") as asking:
        yield asking


@pytest.fixture(scope="session")
def asking_in_column(visitor: Visitor, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asking]:
    """The same site in the second theme."""
    with _asking(visitor, tmp_path_factory.mktemp("services"), "colonne") as asking:
        yield asking


@contextmanager
def _asking(visitor: Visitor, folder: Path, theme: str) -> Iterator[Asking]:
    project = copy_site("services", folder / "project")
    settings = project / "site.yaml"
    text = settings.read_text("utf-8").replace("theme: default", f"theme: {theme}")
    settings.write_text(f"{text}hosting: [github_pages]\n", "utf-8")
    site = built(project, project.parent / "site")
    pages = sorted(path.relative_to(site.folder).as_posix() for path in site.folder.rglob("*.html"))
    paths = tuple(f"/{name.removesuffix('index.html')}" for name in pages)
    with served(site.folder) as address:
        yield Asking(visitor.browser, address, paths)

"""The second theme: as accessible as the first, and not the same to look at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import Scheme, Visitor
from tests.support.command import built
from tests.support.served import served
from tests.support.sites import BASE, copy_site

PAGES = ("/", "/interventions/cure-de-hernie/", "/honoraires/", "/acces/", "/recherche/")


@pytest.fixture(scope="module")
def colonne(visitor: Visitor, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    """The same browser on the base site, dressed in « colonne »."""
    folder: Path = tmp_path_factory.mktemp("colonne")
    project = copy_site(BASE, folder / "projet")
    site = project / "site.yaml"
    site.write_text(site.read_text("utf-8").replace("theme: default", "theme: colonne"), "utf-8")
    with served(built(project, folder / "site").folder) as address:
        yield replace(visitor, address=address)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1366])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_and_the_page_fits(path: str, width: int, scheme: Scheme, colonne: Visitor) -> None:
    with colonne.visit(path, width, scheme) as visit:
        assert visit.page.evaluate("() => document.documentElement.scrollWidth - innerWidth") <= 0
        assert visit.complaints == []
        found = Axe().run(visit.page, options={"resultTypes": ["violations"]})
    assert found.violations_count == 0, found.generate_report()


def test_the_focus_is_seen_in_the_column(colonne: Visitor) -> None:
    with colonne.visit("/") as visit:
        for _ in range(8):
            visit.page.keyboard.press("Tab")
            seen = visit.page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle")
            assert seen == "solid"


def test_the_header_stands_beside_the_page_on_a_wide_screen_and_above_it_on_a_phone(colonne: Visitor) -> None:
    for width, beside in ((1366, True), (360, False)):
        with colonne.visit("/", width) as visit:
            header, main = (visit.page.locator(one).bounding_box() for one in (".column", "main"))
            assert header is not None
            assert main is not None
            assert (main["x"] >= header["x"] + header["width"]) is beside

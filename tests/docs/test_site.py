"""The manual as a site: it builds without a warning, leads everywhere it says, and asks nothing of anybody."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, ViewportSize
from selectolax.lexbor import LexborHTMLParser

from docs.generate import ROOT
from tests.browser.test_axe import violations
from tests.support.served import served

_REPOSITORY = ROOT.parent
_LOADED = "script[src], link[rel=stylesheet][href], link[rel=icon][href], img[src], source[srcset], iframe[src]"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("manual")
    shutil.copytree(ROOT, folder / "docs")
    shutil.copyfile(_REPOSITORY / "zensical.toml", folder / "zensical.toml")
    command = [str(Path(sys.executable).parent / "zensical"), "build", "--strict"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    return folder / "site"


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, LexborHTMLParser]:
    """Every page by its path in the site."""
    return {
        path.relative_to(site).as_posix(): LexborHTMLParser(path.read_text("utf-8")) for path in site.rglob("*.html")
    }


def targets(page: LexborHTMLParser) -> Iterator[str]:
    for node in page.css("a[href], img[src], link[href], script[src]"):
        yield node.attributes.get("href") or node.attributes.get("src") or ""


def test_every_link_and_anchor_of_the_manual_is_there(site: Path, pages: dict[str, LexborHTMLParser]) -> None:
    anchors = {name: {node.attributes["id"] for node in page.css("[id]")} for name, page in pages.items()}
    lost = []
    for name, page in pages.items():
        for target in targets(page):
            parts = urlsplit(target)
            if parts.scheme or parts.netloc or name == "404.html":
                continue
            found = (site / name).parent.joinpath(unquote(parts.path)).resolve() if parts.path else site / name
            found = found / "index.html" if found.is_dir() else found
            known = anchors.get(found.relative_to(site.resolve()).as_posix(), set()) if found.exists() else None
            if known is None or (parts.fragment and found.suffix == ".html" and unquote(parts.fragment) not in known):
                lost.append(f"{name}: {target}")
    assert lost == []


def test_the_manual_loads_nothing_from_elsewhere(pages: dict[str, LexborHTMLParser]) -> None:
    for name, page in pages.items():
        loaded = [node.attributes.get("src") or node.attributes.get("href") or "" for node in page.css(_LOADED)]
        assert [target for target in loaded if urlsplit(target).netloc] == [], name


def test_the_manual_is_in_french_and_each_page_has_its_title(pages: dict[str, LexborHTMLParser]) -> None:
    for name, page in pages.items():
        root = page.css_first("html")
        assert root is not None
        assert root.attributes.get("lang") == "fr", name
        assert name == "404.html" or len(page.css("h1")) == 1, name


def test_no_python_is_published(site: Path) -> None:
    assert list(site.rglob("*.py")) == []


def test_every_page_is_in_the_navigation_or_in_an_index_that_is() -> None:
    settings = tomllib.loads((_REPOSITORY / "zensical.toml").read_text("utf-8"))["project"]
    named = set(leaves(settings["nav"]))
    written = {path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*.md")}
    assert named <= written
    assert [page for page in sorted(written - named) if not page.startswith("rules/")] == []
    index = (ROOT / "index.md").read_text("utf-8")
    linked = set(re.findall(r"\]\(([^)#:]+\.md)", index))
    assert [page for page in sorted(named - linked - {"index.md"}) if "fichiers/" not in page] == []


def leaves(nav: Any) -> Iterator[str]:
    if isinstance(nav, str):
        yield nav
    for child in nav.values() if isinstance(nav, dict) else nav if isinstance(nav, list) else ():
        yield from leaves(child)


_SIDEWAYS = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
SEEN = (
    "/",
    "/tutoriel/",
    "/guides/repondre-a-un-constat/",
    "/reference/blocs/",
    "/reference/commandes/",
    "/reference/fichiers/media/",
    "/rgaa/",
    "/rules/",
    "/architecture/",
    "/theme-reference/",
    "/comprendre/la-loi/",
    "/rules/HON-03/",
)


@pytest.mark.parametrize("width", [360, 1366])
def test_axe_finds_nothing_in_the_manual_and_a_browser_asks_nothing_of_anybody_else(
    width: int, site: Path, chromium: Browser
) -> None:
    size: ViewportSize = {"width": width, "height": 900}
    with served(site) as address, chromium.new_page(viewport=size, locale="fr-FR") as page:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        found = {}
        for path in SEEN:
            page.goto(address + path)
            found[path] = violations(page) + ["scrolls sideways"] * page.evaluate(_SIDEWAYS)
    assert {path: broken for path, broken in found.items() if broken} == {}
    assert [url for url in asked if not url.startswith((address, "data:", "blob:"))] == []

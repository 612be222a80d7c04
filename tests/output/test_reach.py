"""Every page within three links of the home page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from chirsite.model.rendered import HtmlFacts
from chirsite.output.facts import html_facts
from chirsite.output.reach import distances, unreached
from chirsite.rules.base import RenderedSite
from tests.support.small_build import TODAY
from tests.support.small_site import small_project


def page(url: str, *links: str, kind: str = "free") -> HtmlFacts:
    anchors = "".join(f'<a href="{link}">ici</a>' for link in links)
    return html_facts(f"{url[1:]}index.html", url, kind, f"<title>Une page</title><main>{anchors}</main>".encode())


def test_links_are_counted_from_the_home_page() -> None:
    pages = [page("/", "/a/"), page("/a/", "/b/#partie", "/"), page("/b/", "https://ailleurs.example/c/"), page("/c/")]
    assert distances(pages, "") == {"/": 0, "/a/": 1, "/b/": 2}


def test_a_site_may_live_under_a_path() -> None:
    assert distances([page("/", "/cabinet/a/", "/autre/b/"), page("/a/")], "/cabinet") == {"/": 0, "/a/": 1}


def test_a_form_is_a_way_too() -> None:
    search = html_facts("index.html", "/", "home", b'<form action="/recherche/"><button>Chercher</button></form>')
    assert "/recherche/" in distances([search, page("/recherche/")], "")


def test_the_site_map_is_no_way_to_a_page() -> None:
    pages = [page("/", "/plan/"), page("/plan/", "/a/", kind="site_map"), page("/a/")]
    assert "/a/" not in distances(pages, "")


@pytest.fixture
def site(tmp_path: Path) -> RenderedSite:
    chain = [page("/", "/1/"), page("/1/", "/2/"), page("/2/", "/3/"), page("/3/", "/4/"), page("/4/")]
    return RenderedSite((*chain, page("/seule/"), page("/404.html", kind="not_found")), small_project(tmp_path), TODAY)


def test_a_page_nobody_leads_to_and_one_that_is_far_are_told(site: RenderedSite) -> None:
    found = {(finding.rule, finding.severity.value, finding.span.path) for finding in unreached(site)}
    assert found == {("orphan-page", "warning", "seule/index.html"), ("far-page", "info", "4/index.html")}


def test_a_finding_says_what_to_do(site: RenderedSite) -> None:
    assert all(finding.help and finding.excerpt == "Une page" for finding in unreached(site))


def test_a_finding_stands_in_the_file_a_page_comes_from(site: RenderedSite) -> None:
    alone = replace(page("/seule/"), source="pages/seule.md")
    found = list(unreached(replace(site, pages=(page("/"), alone))))
    assert [finding.span.path for finding in found] == ["pages/seule.md"]

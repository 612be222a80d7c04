"""Search in a real browser: French words, the keyboard, what is read aloud, and not a byte before it is used."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from chirsite.plan.build import RouteKind
from tests.browser.conftest import Visitor
from tests.support.sites import Reader

HIP = "Prothèse totale de hanche"
ADDRESS = "/recherche/"


def results(page: Page) -> list[str]:
    """The titles found, once the search has answered."""
    expect(page.get_by_role("status")).to_contain_text("résultat")
    return page.locator(".results li > a").all_inner_texts()


@pytest.mark.parametrize(
    "words",
    ["prothèse hanche", "prothese hanche", "PROTHÈSES HANCHE", "prothèses des hanches"],
    ids=["as-written", "without-accents", "in-capitals", "plural"],
)
def test_accents_case_and_plurals_do_not_matter(words: str, visitor: Visitor) -> None:
    with visitor.visit(f"{ADDRESS}?q={words}") as visit:
        assert HIP in results(visit.page)[:3]


def test_an_inflected_verb_finds_the_noun(visitor: Visitor) -> None:
    with visitor.visit(f"{ADDRESS}?q=opérés") as visit:
        assert len(results(visit.page)) > 3


def test_the_keyboard_is_enough_from_any_page_to_a_result(visitor: Visitor) -> None:
    with visitor.visit("/honoraires/") as visit:
        visit.page.get_by_role("search").get_by_role("searchbox").focus()
        visit.page.keyboard.type("canal carpien")
        visit.page.keyboard.press("Enter")
        visit.page.wait_for_url(f"**{ADDRESS}?q=canal+carpien")
        titles = results(visit.page)
        visit.page.get_by_role("main").get_by_role("searchbox").focus()
        for _ in range(2):  # the button, then the first result
            visit.page.keyboard.press("Tab")
        assert visit.page.evaluate("() => document.activeElement.textContent") == titles[0]
        visit.page.keyboard.press("Enter")
        expect(visit.page.get_by_role("heading", level=1)).to_have_text(titles[0])


def test_more_results_come_when_asked_and_take_the_focus(visitor: Visitor) -> None:
    with visitor.visit(f"{ADDRESS}?q=opération") as visit:
        first = results(visit.page)
        visit.page.get_by_role("button", name="Voir plus de résultats").press("Enter")
        expect(visit.page.locator(".results li > a")).not_to_have_count(len(first))
        more = results(visit.page)
        assert visit.page.evaluate("() => document.activeElement.textContent") == more[len(first)]


def test_the_count_is_a_status_and_stands_in_the_title(visitor: Visitor) -> None:
    with visitor.visit(f"{ADDRESS}?q=zzzz") as visit:
        expect(visit.page.get_by_role("status")).to_have_text("Aucun résultat pour «\u00a0zzzz\u00a0».")
        expect(visit.page).to_have_title(re.compile("^Aucun résultat pour «\u00a0zzzz\u00a0». Recherche"))
        assert results(visit.page) == []


def test_what_was_typed_is_text_and_never_markup(visitor: Visitor) -> None:
    with visitor.visit(f"{ADDRESS}?q=<img src=x onerror=alert(1)> {{count}}") as visit:
        results(visit.page)
        assert visit.page.locator("main img").count() == 0
        assert visit.complaints == []


def test_nothing_of_the_search_is_fetched_before_the_search_page(visitor: Visitor, example: Reader) -> None:
    for path in ("/", "/honoraires/", "/interventions/prothese-totale-de-hanche/"):
        with visitor.visit(path) as visit:
            assert [url for url in visit.requests if url.endswith(".js") or "pagefind" in url] == []


def test_the_index_is_fetched_only_for_a_question(visitor: Visitor) -> None:
    with visitor.visit(ADDRESS) as visit:
        assert [url for url in visit.requests if "pagefind" in url] == []


def test_no_other_page_has_the_script_of_the_search(example: Reader) -> None:
    assert example.site.ready is not None
    pages = example.site.ready.rendered.pages
    searching = {page.route.kind for page in pages if b"/assets/search." in page.file.content}
    assert searching == {RouteKind.SEARCH}


def test_without_javascript_the_page_leads_to_the_site_map(visitor: Visitor) -> None:
    with visitor.visit(f"{ADDRESS}?q=hanche", java_script_enabled=False) as visit:
        assert "La recherche a besoin de JavaScript" in visit.page.locator("main").inner_text()
        visit.page.locator("main").get_by_role("link", name="Plan du site").first.click()
        visit.page.wait_for_url("**/plan-du-site/")


@pytest.mark.parametrize("width", [360, 1366])
def test_a_page_of_results_fits_and_axe_finds_nothing(width: int, visitor: Visitor) -> None:
    with visitor.visit(f"{ADDRESS}?q=hanche", width) as visit:
        results(visit.page)
        assert visit.page.evaluate("() => document.documentElement.scrollWidth - innerWidth") <= 0
        found = Axe().run(visit.page, options={"resultTypes": ["violations"]})
    assert found.violations_count == 0, found.generate_report()

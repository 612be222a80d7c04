"""Every feature without JavaScript, but the search and the line about today: the same words, and all of them work."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from chirsite.plan.build import RouteKind
from tests.browser.conftest import Visitor
from tests.browser.kinds import KINDS, page_of
from tests.support.sites import Reader

_PROCEDURE = "/interventions/reparation-coiffe-des-rotateurs/"
_SCRIPTED = {RouteKind.SEARCH, RouteKind.ACCESS, RouteKind.PLACE}
_WORDS = "() => document.body.innerText"
_UNFOLD = "() => document.querySelectorAll('details').forEach(one => { one.open = true; })"


def test_pages_say_the_same_with_and_without(visitor: Visitor, example: Reader) -> None:
    paths = [page_of(example, kind) for kind in KINDS if kind not in _SCRIPTED]
    said = []
    for allowed in (True, False):
        words = {}
        for path, page in visitor.tour(paths, java_script_enabled=allowed):
            page.evaluate(_UNFOLD)
            words[path] = page.evaluate(_WORDS)
        said.append(words)
    assert said[0] == said[1]
    assert all(len(words) > 300 for words in said[0].values())


@pytest.mark.parametrize("kind", sorted(_SCRIPTED - {RouteKind.SEARCH}))
def test_a_script_only_adds_the_line_about_today(kind: RouteKind, visitor: Visitor, example: Reader) -> None:
    with visitor.visit(page_of(example, kind)) as visit:
        visit.page.locator(".today").evaluate_all("found => found.forEach(one => one.remove())")
        scripted = visit.page.evaluate(_WORDS).split()
    with visitor.visit(page_of(example, kind), java_script_enabled=False) as visit:
        assert visit.page.evaluate(_WORDS).split() == scripted


def test_questions_and_transcripts_unfold(visitor: Visitor) -> None:
    with visitor.visit(_PROCEDURE, java_script_enabled=False) as visit:
        summary = visit.page.locator(".transcript summary")
        answer = visit.page.locator(".transcript > :not(summary)").first
        expect(answer).to_be_hidden()
        summary.press("Enter")
        expect(answer).to_be_visible()


def test_a_word_is_explained_in_place(visitor: Visitor) -> None:
    with visitor.visit(_PROCEDURE, java_script_enabled=False) as visit:
        term = visit.page.locator(".term").first
        explained = visit.page.locator(f"#{term.get_attribute('popovertarget')}")
        expect(explained).to_be_hidden()
        term.click()
        expect(explained).to_be_visible()


def test_the_contents_and_the_sources_are_reached(visitor: Visitor) -> None:
    with visitor.visit(_PROCEDURE, java_script_enabled=False) as visit:
        visit.page.locator(".contents a").nth(3).click()
        expect(visit.page.locator(":target")).to_be_in_viewport()
        visit.page.locator(".ref").first.click()
        expect(visit.page.locator(".references :target")).to_be_in_viewport()


def test_a_video_has_controls_a_transcript_and_captions(visitor: Visitor) -> None:
    with visitor.visit(_PROCEDURE, java_script_enabled=False) as visit:
        video = visit.page.locator("video")
        assert video.get_attribute("controls") is not None
        assert video.get_attribute("autoplay") is None
        assert video.locator("track[kind=captions]").count() == 1


def test_pictures_are_shown(visitor: Visitor) -> None:
    with visitor.visit("/interventions/prothese-totale-de-genou/", java_script_enabled=False) as visit:
        assert visit.page.locator("main img").count() > 0
        for picture in visit.page.locator("main img").all():
            picture.scroll_into_view_if_needed()
            visit.page.wait_for_function("() => [...document.images].some(one => one.naturalWidth > 0)")


def test_the_language_the_phone_the_booking_and_the_card_are_plain_links(visitor: Visitor) -> None:
    with visitor.visit("/acces/cabinet-des-tilleuls/", java_script_enabled=False) as visit:
        page = visit.page
        assert re.fullmatch(r"tel:\+\d+", page.locator(".masthead a[href^='tel:']").first.get_attribute("href") or "")
        assert page.locator("a[href$='.vcf']").count() == 1
        page.locator(".languages a[hreflang=en]").click()
        page.wait_for_url("**/en/access/cabinet-des-tilleuls/")

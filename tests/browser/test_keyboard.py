"""The keyboard alone: it reaches all that acts, in the order of the page, and a reader always sees where they are."""

from __future__ import annotations

from itertools import pairwise

import pytest
from playwright.sync_api import expect

from chirsite.plan.build import RouteKind
from tests.browser.conftest import Scheme, Visitor
from tests.browser.focus import missed, walk
from tests.browser.kinds import KINDS, page_of
from tests.support.sites import Reader

_ORDER = """() => {
    const reached = [...window.walked.keys()];
    return reached.slice(1).filter((one, at) =>
        !(reached[at].compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)
    ).map(one => one.outerHTML.slice(0, 100));
}"""
_DESK = (RouteKind.HOME, RouteKind.PROCEDURE, RouteKind.SEARCH, RouteKind.PLACE)
_HIDE = (
    "() => document.head.insertAdjacentHTML('beforeend', '<style>:focus-visible { outline: 1px solid #ccc }</style>')"
)


@pytest.mark.parametrize(("width", "scheme", "kinds"), [(360, "dark", KINDS), (1366, "light", _DESK)])
def test_the_keyboard_reaches_all_that_acts_and_shows_where_it_is(
    width: int, scheme: Scheme, kinds: tuple[RouteKind, ...], visitor: Visitor, example: Reader
) -> None:
    found = {}
    for path, page in visitor.tour([page_of(example, kind) for kind in kinds], width, scheme):
        stops = list(walk(page))
        assert len(stops) > 15, path
        found[path] = [fault for stop in stops for fault in stop.faults()]
        found[path] += [f"not reached: {name}" for name in missed(page)]
        found[path] += [f"out of order: {name}" for name in page.evaluate(_ORDER)]
        found[path] += [f"reached twice: {after.name}" for before, after in pairwise(stops) if after.at < before.at]
    assert {path: faults for path, faults in found.items() if faults} == {}


def test_a_faint_outline_would_be_told(visitor: Visitor) -> None:
    with visitor.visit("/", reduced_motion="reduce") as visit:
        visit.page.evaluate(_HIDE)
        stop = next(walk(visit.page))
    assert [fault.partition(" of")[0] for fault in stop.faults()] == ["outline", "contrast"]


def test_a_word_is_explained_and_put_away_with_the_keyboard(visitor: Visitor) -> None:
    with visitor.visit("/interventions/prothese-totale-de-hanche/") as visit:
        term = visit.page.locator(".term").first
        explained = visit.page.locator(f"#{term.get_attribute('popovertarget')}")
        term.focus()
        visit.page.keyboard.press("Enter")
        expect(explained).to_be_visible()
        visit.page.keyboard.press("Escape")
        expect(explained).to_be_hidden()
        expect(term).to_be_focused()


def test_the_language_is_changed_with_the_keyboard(visitor: Visitor) -> None:
    with visitor.visit("/honoraires/") as visit:
        visit.page.locator(".languages a[hreflang=en]").focus()
        visit.page.keyboard.press("Enter")
        visit.page.wait_for_url("**/en/fees/")
        expect(visit.page.locator("html")).to_have_attribute("lang", "en")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_focus_is_a_drawn_outline_where_colours_are_forced(scheme: Scheme, visitor: Visitor) -> None:
    with visitor.visit("/", scheme=scheme, forced_colors="active", reduced_motion="reduce") as visit:
        faults = [fault for stop in walk(visit.page) for fault in stop.faults()]
    assert faults == []

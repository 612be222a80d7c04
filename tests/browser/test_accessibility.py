"""Two sets of colours, a link that skips to the text, actions that a finger finds."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page

from chirsite.plan.build import RouteKind
from tests.browser.conftest import Visitor
from tests.browser.kinds import KINDS, page_of
from tests.support.sites import Reader

_ON_SCREEN = """() => {
    const box = document.activeElement.getBoundingClientRect();
    return box.width > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
}"""
_FOCUS = """() => {
    const element = document.activeElement, style = getComputedStyle(element);
    const outline = style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth);
    return {target: element.getAttribute("href"), outline};
}"""


def focused(page: Page) -> dict[str, Any]:
    """The element that has the focus, once the window has scrolled to it; fails when it never shows."""
    page.wait_for_function(_ON_SCREEN, timeout=3000)
    focus: dict[str, Any] = page.evaluate(_FOCUS)
    return focus


def test_light_and_dark_are_two_sets_of_colours(visitor: Visitor) -> None:
    colours = set()
    for scheme in ("light", "dark"):
        with visitor.visit("/", scheme=scheme) as visit:
            colours.add(visit.page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
    assert len(colours) == 2


@pytest.mark.parametrize("kind", KINDS)
def test_the_first_key_reaches_the_link_that_skips_to_the_text(
    kind: RouteKind, visitor: Visitor, example: Reader
) -> None:
    with visitor.visit(page_of(example, kind)) as visit:
        visit.page.keyboard.press("Tab")
        assert focused(visit.page)["target"] == "#main_content"
        visit.page.keyboard.press("Enter")
        assert visit.page.evaluate("() => document.activeElement.id") == "main_content"


@pytest.mark.parametrize("path", ["/", "/honoraires/", "/interventions/prothese-totale-de-hanche/"])
def test_actions_are_large_enough_for_a_finger(path: str, visitor: Visitor) -> None:
    with visitor.visit(path, 360) as visit:
        heights = visit.page.eval_on_selector_all(
            ".button", "found => found.map(one => one.getBoundingClientRect().height)"
        )
    assert heights
    assert min(heights) >= 44

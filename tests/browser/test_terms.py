"""A word of the glossary explains itself where it stands, for a mouse and for a keyboard, without JavaScript."""

from __future__ import annotations

import pytest

from tests.browser.conftest import Visitor

PAGE = "/interventions/prothese-d-epaule/"


@pytest.mark.parametrize("width", [360, 1366])
def test_a_touch_opens_the_explanation_inside_the_window(width: int, visitor: Visitor) -> None:
    with visitor.visit(PAGE, width, java_script_enabled=False) as visit:
        term = visit.page.locator("button.term").first
        definition = visit.page.locator(f"#{term.get_attribute('popovertarget')}")
        assert not definition.is_visible()
        term.click()
        box = definition.bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    assert box["y"] + box["height"] <= 800


def test_a_key_opens_it_and_another_closes_it(visitor: Visitor) -> None:
    with visitor.visit(PAGE, java_script_enabled=False) as visit:
        term = visit.page.locator("button.term").first
        definition = visit.page.locator(f"#{term.get_attribute('popovertarget')}")
        term.focus()
        visit.page.keyboard.press("Enter")
        assert definition.is_visible()
        visit.page.keyboard.press("Escape")
        assert not definition.is_visible()


def test_on_paper_every_explanation_stands_under_its_text(visitor: Visitor) -> None:
    with visitor.visit(PAGE) as visit:
        visit.page.emulate_media(media="print")
        definitions = visit.page.locator(".definition")
        assert definitions.count() > 3
        assert all(definitions.nth(index).is_visible() for index in range(definitions.count()))

"""The bar, the panel and the placeholders: as easy to refuse as to accept, by eye, by keyboard, by ear, on paper."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Scheme
from tests.browser.consenting import IMAGES, Asking, Sitting
from tests.browser.test_axe import violations

_LOOK = """selector => { const one = document.querySelector(selector), box = one.getBoundingClientRect(),
    style = getComputedStyle(one);
    const width = Math.round(box.width * 10) / 10;
    return { top: box.top, width, height: box.height, tag: one.localName, face: [style.color,
    style.backgroundColor, style.borderColor, style.borderWidth, style.fontSize, style.fontWeight, style.fontFamily,
    style.opacity, style.textDecorationLine, style.boxShadow, style.cursor] }; }"""
SIZES = pytest.mark.parametrize(
    ("width", "scheme"), [(360, "light"), (360, "dark"), (1366, "light"), (1366, "dark"), (320, "light")]
)


def look(page: Page, selector: str) -> dict[str, Any]:
    """How an element is drawn."""
    return dict(page.evaluate(_LOOK, selector))


def tab_to(sitting: Sitting, selector: str) -> int:
    """Press Tab until ``selector`` has the focus; gives how many times."""
    for count in range(1, 60):
        sitting.page.keyboard.press("Tab")
        if sitting.page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return count
    raise AssertionError(f"{selector} cannot be reached")


@SIZES
def test_refusing_is_drawn_as_accepting_in_the_same_row(width: int, scheme: Scheme, asking: Asking) -> None:
    with asking.sitting("/", width, scheme) as sitting:
        accept, refuse = (look(sitting.page, f"[data-answer={answer}]") for answer in ("yes", "no"))
        assert accept == refuse
        assert accept["height"] >= 44


@pytest.mark.parametrize("width", [320, 360, 420, 480, 768, 1366])
def test_the_three_buttons_fill_whole_rows(width: int, asking: Asking) -> None:
    with asking.sitting("/", width) as sitting:
        buttons = [
            one.bounding_box() for one in sitting.page.locator(".consent__answers").first.locator("button").all()
        ]
    boxes = [box for box in buttons if box]
    rows = [[box for box in boxes if box["y"] == top] for top in sorted({box["y"] for box in boxes})]
    assert [len(row) for row in rows] in ([3], [2, 1])
    for side in (min(box["x"] for box in row) for row in rows):
        assert side == boxes[0]["x"]
    assert len({round(max(box["x"] + box["width"] for box in row)) for row in rows}) == 1


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_either_answer_takes_one_click_and_leaves_the_focus_on_the_title_of_the_page(
    answer: str, asking: Asking
) -> None:
    with asking.sitting("/honoraires/") as sitting:
        tab_to(sitting, f"[data-answer={answer}]")
        sitting.page.keyboard.press("Enter")
        assert not sitting.is_asked()
        assert sitting.focused().startswith("h1 ")
        assert set(sitting.choices().values()) == {answer == "yes"}
        assert "Vos choix sont enregistrés" in sitting.page.inner_text("[role=status] >> nth=0")


def test_the_bar_stands_in_the_flow_right_after_the_skip_link(asking: Asking) -> None:
    with asking.sitting() as sitting:
        assert sitting.page.evaluate("document.querySelector('.skip').nextElementSibling.className") == "consent"
        assert sitting.page.evaluate("getComputedStyle(document.querySelector('.consent')).position") == "static"
        assert sitting.focused().startswith("body"), "the bar takes no focus"


def test_the_bar_does_not_shift_the_page(asking: Asking) -> None:
    watch = """window.shifted = 0; new PerformanceObserver(list => { for (const one of list.getEntries())
        window.shifted += one.value; }).observe({ type: "layout-shift", buffered: true });"""
    with asking.sitting(IMAGES, 360, script=watch) as sitting:
        sitting.page.wait_for_timeout(300)
        assert sitting.page.evaluate("window.shifted") < 0.01


def test_the_keyboard_alone_chooses_and_comes_back_to_where_it_was(asking: Asking) -> None:
    with asking.sitting("/") as sitting:
        page = sitting.page
        page.click("[data-answer=no]")
        tab_to(sitting, "footer button[data-choose]")
        page.keyboard.press("Enter")
        assert sitting.focused() == "h2 Gérer mes cookies"
        assert page.locator("dialog [value=false]:checked").count() == 4, "the panel opens on what was chosen"
        page.keyboard.press("Escape")
        assert page.evaluate("document.activeElement.matches('footer [data-choose]')")
        assert set(sitting.choices().values()) == {False}, "leaving changes nothing"
        page.keyboard.press("Enter")
        tab_to(sitting, "dialog [name^='videos.']")
        page.keyboard.press("ArrowLeft")
        tab_to(sitting, "dialog [value=save]")
        page.keyboard.press("Enter")
        sitting.wait_until(lambda: sitting.choices()["videos"])
        assert sitting.choices() == {"videos": True, "maps": False, "booking": False, "audience": False}
        assert page.evaluate("document.activeElement.matches('footer [data-choose]')")
        assert "Vos choix sont enregistrés" in page.inner_text("footer [role=status]")


def test_the_panel_keeps_the_rest_of_the_page_out_of_reach_and_nothing_is_chosen_beforehand(asking: Asking) -> None:
    with asking.sitting("/") as sitting:
        sitting.page.click(".consent [data-choose]")
        assert sitting.page.locator("dialog input:checked").count() == 0
        inside = "document.activeElement === document.body || !!document.activeElement.closest('dialog')"
        for _ in range(30):
            sitting.page.keyboard.press("Tab")
            assert sitting.page.evaluate(inside)


def test_a_screen_reader_hears_a_region_then_three_buttons_and_a_named_dialogue_of_groups(asking: Asking) -> None:
    with asking.sitting("/") as sitting:
        page = sitting.page
        bar = page.get_by_role("region", name="Cookies et services tiers")
        assert [one.inner_text() for one in bar.get_by_role("button").all()] == [
            "Tout accepter",
            "Tout refuser",
            "Choisir",
        ]
        assert bar.get_by_role("heading", level=2).count() == 1
        page.get_by_role("button", name="Choisir").click()
        panel = page.get_by_role("dialog", name="Gérer mes cookies")
        for name in ("Regarder des vidéos", "Afficher des cartes", "Prendre rendez-vous dans", "Mesurer l’audience"):
            group = panel.get_by_role("group", name=name)
            assert [group.get_by_role("radio", name=answer).count() for answer in ("Accepter", "Refuser")] == [1, 1]


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1366, "dark")])
def test_axe_finds_nothing_on_the_bar_the_panel_and_the_placeholders(
    width: int, scheme: Scheme, asking: Asking
) -> None:
    with asking.sitting(IMAGES, width, scheme) as sitting:
        assert violations(sitting.page) == []
        sitting.page.click(".consent [data-choose]")
        assert violations(sitting.page) == []
        sitting.page.keyboard.press("Escape")
        sitting.page.click("[data-answer=yes]")
        assert violations(sitting.page) == []


def test_everything_fits_320_pixels(asking: Asking) -> None:
    with asking.sitting(IMAGES, 320) as sitting:
        page = sitting.page
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        page.click(".consent [data-choose]")
        box = page.locator("dialog").bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320
        page.locator("dialog [value=save]").scroll_into_view_if_needed()
        page.click("dialog [value=save]")
        page.click("[data-load] >> nth=0")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_forced_colours_leave_every_button_its_border(asking: Asking) -> None:
    with asking.sitting(IMAGES, forced_colors="active") as sitting:
        sitting.page.click(".consent [data-choose]")
        for selector in ("[data-answer=yes]", "[data-answer=no]", "dialog [value=save]", "[data-load]"):
            style = f"getComputedStyle(document.querySelector('{selector}'))"
            assert sitting.page.evaluate(f"{style}.borderStyle") == "solid"
        assert sitting.page.evaluate("getComputedStyle(document.querySelector('dialog')).borderStyle") == "solid"


def test_paper_shows_titles_and_links_but_neither_bar_nor_buttons(asking: Asking) -> None:
    with asking.sitting(IMAGES) as sitting:
        page = sitting.page
        page.click("[data-load] >> nth=0")
        page.emulate_media(media="print")
        for selector in (".consent", "dialog", "[data-load]", "iframe", "footer [data-choose]"):
            assert not any(one.is_visible() for one in page.locator(selector).all()), selector
        assert all(one.is_visible() for one in page.locator(".embed__title").all())
        assert all(one.is_visible() for one in page.locator(".embed a").all())


@pytest.mark.parametrize(("width", "scheme"), [(360, "dark"), (1366, "light")])
def test_the_second_theme_asks_as_fairly(width: int, scheme: Scheme, asking_in_column: Asking) -> None:
    with asking_in_column.sitting(IMAGES, width, scheme) as sitting:
        page = sitting.page
        accept, refuse = (look(page, f"[data-answer={answer}]") for answer in ("yes", "no"))
        assert accept == refuse
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert violations(page) == []
        page.click(".consent [data-choose]")
        assert violations(page) == []
        page.keyboard.press("Escape")
        page.click("[data-answer=no]")
        assert sitting.frames() == []
        assert sitting.strangers() == []

"""The page as each reader sets it: narrow, magnified, spaced, in forced colours, still, on paper. Nothing is lost."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from chirsite.plan.build import RouteKind
from tests.browser.conftest import Visitor
from tests.browser.kinds import page_of, page_of_each_kind
from tests.support.sites import Reader

_UNFOLD = "() => document.querySelectorAll('details').forEach(one => { one.open = true; })"
_LOST = """() => {
    const root = document.documentElement, lost = [], over = root.scrollWidth - root.clientWidth;
    if (over > 0) lost.push(`wider than the window by ${over}`);
    for (const one of document.body.querySelectorAll("*")) {
        if (!one.checkVisibility() || one.closest("svg")) continue;
        const style = getComputedStyle(one), box = one.getBoundingClientRect();
        if (style.clipPath !== "none" || !one.innerText?.trim()) continue;
        const name = one.outerHTML.slice(0, 90);
        const cut = style.overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1
            || ["hidden", "clip"].includes(style.overflowY) && one.scrollHeight > one.clientHeight + 1;
        if (cut && box.width > 2) lost.push(`cut: ${name}`);
        if (box.right > root.clientWidth + 1 || box.left < -1) lost.push(`beside the window: ${name}`);
    }
    return lost;
}"""
_STUCK = """() => Math.max(0, ...[...document.querySelectorAll("*")]
    .filter(one => ["fixed", "sticky"].includes(getComputedStyle(one).position) && one.checkVisibility())
    .map(one => one.getBoundingClientRect().height / innerHeight))"""
_SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }"""
_GROUNDED = """() => [...document.body.querySelectorAll("*")].map((one, at) => [one, at]).filter(([one]) => {
    const clear = "rgba(0, 0, 0, 0)", own = getComputedStyle(one).backgroundColor;
    if (own === clear || !one.checkVisibility() || !one.innerText?.trim()) return false;
    if (one.getBoundingClientRect().bottom < 0) return false; // waits above the window for the focus, which outlines it
    let up = one.parentElement;
    while (up && getComputedStyle(up).backgroundColor === clear) up = up.parentElement;
    return !up || own !== getComputedStyle(up).backgroundColor;
}).map(([, at]) => at)"""
_EDGELESS = """ranks => {
    const all = [...document.body.querySelectorAll("*")];
    return ranks.map(at => all[at]).filter(one => {
        const style = getComputedStyle(one);
        return !["Top", "Right", "Bottom", "Left"].some(side =>
            style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) >= 1);
    }).map(one => one.outerHTML.slice(0, 90));
}"""
_MOVING = """() => document.getAnimations().length + [...document.querySelectorAll("*")].filter(one => {
    const style = getComputedStyle(one);
    return style.transitionDuration !== "0s" || style.animationName !== "none" || style.scrollBehavior === "smooth";
}).length"""
_FOLDED = """() => [...document.querySelectorAll("main :not(.contents) > details > :not(summary)")]
    .filter(one => !one.checkVisibility({contentVisibilityAuto: true})).map(one => one.outerHTML.slice(0, 90))"""


def lost(page: Page) -> list[str]:
    """What a reader would miss, all unfolded: text cut off, or beside the window."""
    page.evaluate(_UNFOLD)
    found: list[str] = page.evaluate(_LOST)
    return found


def test_every_page_reflows_at_320_pixels(visitor: Visitor, example: Reader) -> None:
    found = {path: lost(page) for path, page in visitor.tour(example.pages, 320)}
    assert {path: faults for path, faults in found.items() if faults} == {}


def test_pages_magnified_four_times_lose_nothing_and_are_not_covered(visitor: Visitor, example: Reader) -> None:
    """A window of 1280 by 1024 at 400 %: 320 by 256 pixels of the page, each drawn with four."""
    for path, page in visitor.tour(page_of_each_kind(example), 320, device_scale_factor=4):
        page.set_viewport_size({"width": 320, "height": 256})
        assert lost(page) == [], path
        assert page.evaluate(_STUCK) < 0.25, path


@pytest.mark.parametrize("width", [680, 1366])
def test_text_alone_doubled_loses_nothing(width: int, visitor: Visitor, example: Reader) -> None:
    """As a reader who asks the browser for letters twice as large."""
    with visitor.visit("/robots.txt", width) as visit:
        session = visit.page.context.new_cdp_session(visit.page)
        session.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
        for path in page_of_each_kind(example):
            visit.page.goto(visitor.address + path)
            assert visit.page.evaluate("() => getComputedStyle(document.documentElement).fontSize") == "32px"
            assert lost(visit.page) == [], path


@pytest.mark.parametrize("width", [360, 1366])
def test_text_spaced_out_by_its_reader_loses_nothing(width: int, visitor: Visitor, example: Reader) -> None:
    found = {}
    for path, page in visitor.tour(example.pages, width):
        page.add_style_tag(content=_SPACING)
        found[path] = lost(page)
    assert {path: faults for path, faults in found.items() if faults} == {}


def test_what_a_window_too_small_would_cut_is_told(visitor: Visitor) -> None:
    with visitor.visit("/", 360) as visit:
        visit.page.add_style_tag(content="h1 { block-size: 1em; overflow: hidden } .lead { inline-size: 500px }")
        faults = lost(visit.page)
    assert [fault for fault in faults if fault.startswith("cut: <h1")]
    assert [fault for fault in faults if fault.startswith('beside the window: <p class="lead"')]


def test_forced_colours_draw_an_edge_around_all_that_stood_on_a_ground_of_its_own(
    visitor: Visitor, example: Reader
) -> None:
    found = {}
    for path, page in visitor.tour(page_of_each_kind(example)):
        ranks = page.evaluate(_GROUNDED)
        assert ranks, path
        page.emulate_media(forced_colors="active")
        found[path] = page.evaluate(_EDGELESS, ranks)
        page.emulate_media(forced_colors="none")
    assert {path: faults for path, faults in found.items() if faults} == {}


def test_forced_colours_still_tell_the_page_of_the_menu_where_one_is(visitor: Visitor) -> None:
    edge = "one => getComputedStyle(one).borderBottomColor"
    with visitor.visit("/honoraires/", forced_colors="active") as visit:
        current = visit.page.locator(".menu a[aria-current]").evaluate(edge)
        other = visit.page.locator(".menu a:not([aria-current])").first.evaluate(edge)
    assert current != other


def test_nothing_moves_on_any_page_for_whoever_asks_for_less_motion(visitor: Visitor, example: Reader) -> None:
    moving = {path: page.evaluate(_MOVING) for path, page in visitor.tour(page_of_each_kind(example))}
    assert {path: many for path, many in moving.items() if many} == {}


def test_paper_keeps_the_text_and_its_way_back_and_drops_what_is_for_a_screen(
    visitor: Visitor, example: Reader
) -> None:
    unprinted = {page_of(example, kind) for kind in (RouteKind.NOT_FOUND, RouteKind.SEARCH)}
    for path, page in visitor.tour(page_of_each_kind(example), 680, "dark"):
        page.emulate_media(media="print")
        assert page.evaluate(_LOST) == [], path
        assert page.evaluate(_FOLDED) == [], path
        shown = [name for name in (".menu", ".breadcrumbs", ".skip", "video") if page.locator(name).first.is_visible()]
        assert shown == [], path
        assert page.evaluate("() => getComputedStyle(document.body).color") == "rgb(0, 0, 0)", path
        assert page.locator(".sheet svg").is_visible() or path in unprinted, path
        page.emulate_media(media="screen")

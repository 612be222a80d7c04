"""How the pages are set: a line that the eye follows, targets that a finger finds, a first screen that says it all."""

from __future__ import annotations

from statistics import median

import pytest

from chirsite.plan.build import RouteKind
from tests.browser.conftest import Visitor
from tests.browser.kinds import KINDS, page_of
from tests.support.sites import Reader

_PROCEDURE = "/interventions/prothese-totale-de-genou/"
_LINES = """() => {
    const full = [];
    for (const paragraph of document.querySelectorAll(".prose > p")) {
        const lines = new Map(), texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
            const node = texts.currentNode;
            for (let at = 0; at < node.length; at++) {
                const range = document.createRange();
                range.setStart(node, at);
                range.setEnd(node, at + 1);
                const box = range.getBoundingClientRect();
                const line = Math.round(box.bottom / 14);
                if (box.width) lines.set(line, (lines.get(line) ?? 0) + 1);
            }
        }
        full.push(...[...lines.values()].slice(0, -1).filter(many => many > 20));
    }
    return full;
}"""
_SMALL = """targets => targets.filter(one => one.checkVisibility()).filter(one => {
    const box = one.getBoundingClientRect();
    return box.height < 44 || box.width < 24;
}).map(one => one.textContent.trim())"""
_SHIFT = """() => new Promise(resolve => {
    let total = 0;
    new PerformanceObserver(list => list.getEntries().forEach(entry => { total += entry.value; }))
        .observe({type: "layout-shift", buffered: true});
    scrollTo(0, document.body.scrollHeight);
    setTimeout(() => resolve(total), 300);
})"""


@pytest.mark.parametrize("path", [_PROCEDURE, "/articles/comprendre-l-anesthesie/", "/votre-parcours-au-cabinet/"])
def test_a_line_of_text_has_sixty_to_seventy_characters(path: str, visitor: Visitor) -> None:
    with visitor.visit(path) as visit:
        lines = visit.page.evaluate(_LINES)
    assert len(lines) > 10
    assert 60 <= median(lines) <= 70
    assert max(lines) <= 75


def test_the_text_is_18_pixels_on_every_screen_and_grows_with_the_reader_s_own_size(visitor: Visitor) -> None:
    size = "() => parseFloat(getComputedStyle(document.querySelector('.prose > p')).fontSize)"
    for width in (360, 768, 1366):
        with visitor.visit(_PROCEDURE, width) as visit:
            assert visit.page.evaluate(size) == 18
            visit.page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }")
            assert visit.page.evaluate(size) == 36


def test_what_becomes_of_data_is_told_in_sentences_under_names_that_stand_out(visitor: Visitor) -> None:
    weigh = "all => [...new Set(all.map(one => getComputedStyle(one).fontWeight))]"
    with visitor.visit("/confidentialite/") as visit:
        assert visit.page.eval_on_selector_all(".facts dd", weigh) == ["400"]
        assert visit.page.eval_on_selector_all(".facts--rows dt", weigh) == ["600"]
    with visitor.visit("/honoraires/") as visit:
        assert visit.page.eval_on_selector_all(".facts--prices dd", weigh) == ["600"], "an amount does stand out"


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_finger_acts_on_is_44_pixels_high(kind: RouteKind, visitor: Visitor, example: Reader) -> None:
    with visitor.visit(page_of(example, kind), 360) as visit:
        visit.page.evaluate("() => document.querySelectorAll('details').forEach(one => { one.open = true; })")
        targets = ".button, .action, .menu a, summary, .contents a, .links a, .site-footer a"
        assert visit.page.eval_on_selector_all(targets, _SMALL) == []


def test_the_first_screen_of_a_phone_says_who_where_and_how_to_come(visitor: Visitor) -> None:
    with visitor.visit("/", 360) as visit:
        page = visit.page
        page.set_viewport_size({"width": 360, "height": 640})
        for selector in (".emergency", '.masthead a[href^="tel:"]', '.masthead a[href="/acces/"]', "h1", ".lead"):
            box = page.locator(selector).first.bounding_box()
            assert box is not None, selector
            assert box["y"] + box["height"] <= 640, selector
        names = page.locator(".hero .person__name").all()
        boxes = [name.bounding_box() for name in names]
        assert names
        assert all(box is not None and box["y"] + box["height"] <= 640 for box in boxes)


def test_the_menu_unfolds_without_a_script_on_a_phone_and_stands_open_on_a_desk(visitor: Visitor) -> None:
    with visitor.visit("/", 360, java_script_enabled=False) as visit:
        links = visit.page.locator(".menu a")
        assert not links.first.is_visible()
        visit.page.locator(".menu summary").click()
        assert links.first.is_visible()
    with visitor.visit("/", 1366, java_script_enabled=False) as visit:
        assert visit.page.locator(".menu a").first.is_visible()
        assert not visit.page.locator(".menu summary").is_visible()


@pytest.mark.parametrize("path", ["/", _PROCEDURE, "/honoraires/", "/acces/"])
@pytest.mark.parametrize("width", [360, 1366])
def test_nothing_shifts_while_a_page_loads(path: str, width: int, visitor: Visitor) -> None:
    with visitor.visit(path, width) as visit:
        assert visit.page.evaluate(_SHIFT) == 0


def test_paper_has_the_sources_the_code_and_the_addresses_of_links_but_no_menu(visitor: Visitor) -> None:
    with visitor.visit(_PROCEDURE, scheme="dark") as visit:
        page = visit.page
        assert not page.locator(".sheet").is_visible()
        page.emulate_media(media="print", color_scheme="dark")
        assert page.locator(".sheet svg").is_visible()
        assert page.locator(".references").is_visible()
        assert [name for name in (".menu", ".contents", ".breadcrumbs") if page.locator(name).is_visible()] == []
        after = "one => getComputedStyle(one, '::after').content"
        assert "https://doi.org/" in page.locator(".references a").first.evaluate(after)
        assert page.evaluate("() => getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
        assert page.locator(".faq details > :not(summary)").first.evaluate("one => one.checkVisibility()")

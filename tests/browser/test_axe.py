"""axe on every page, on a phone and on a desk, in light and in dark: it finds nothing."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import Scheme, Visitor
from tests.support.sites import Reader

_ALL = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice")
_COLOURS = ("cat.color",)
_NOT_ASKED = {"color-contrast-enhanced": {"enabled": False}}  # of level AAA
_UNFOLD = "() => document.querySelectorAll('details').forEach(one => { one.open = true; })"
_FAULTS = """() => document.querySelector("main").insertAdjacentHTML("afterend",
    '<div><img src="/favicon.ico"><h5>Rang</h5><p style="color:#999;background:#fff">Pâle</p>'
    + '<a href="#x" style="font-size:8px">a</a><a href="#y" style="font-size:8px">b</a></div>'
)"""


def violations(page: Page, tags: Sequence[str] = _ALL) -> list[str]:
    """The rules of axe that a page breaks, each with the elements that do."""
    options = {"resultTypes": ["violations"], "runOnly": {"type": "tag", "values": list(tags)}, "rules": _NOT_ASKED}
    found = Axe().run(page, options=options).response["violations"]
    return [f"{rule['id']}: {[node['html'][:120] for node in rule['nodes']]}" for rule in found]


@pytest.mark.parametrize(("width", "scheme", "other"), [(360, "light", "dark"), (1366, "dark", "light")])
def test_axe_finds_no_violation_on_any_page(
    width: int, scheme: Scheme, other: Scheme, visitor: Visitor, example: Reader
) -> None:
    """Once a width with all its rules and all unfolded; in the other scheme only colours can differ."""
    found = {}
    for path, page in visitor.tour(example.pages, width, scheme):
        page.evaluate(_UNFOLD)
        found[path] = violations(page)
        page.emulate_media(color_scheme=other)
        found[path] += violations(page, _COLOURS)
        page.emulate_media(color_scheme=scheme)
    assert {path: broken for path, broken in found.items() if broken} == {}


def test_axe_is_asked_for_good_practice_too_and_sees_what_is_wrong(visitor: Visitor) -> None:
    with visitor.visit("/") as visit:
        visit.page.evaluate(_FAULTS)
        found = {broken.partition(":")[0] for broken in violations(visit.page)}
    assert found >= {"image-alt", "heading-order", "color-contrast", "region", "target-size"}

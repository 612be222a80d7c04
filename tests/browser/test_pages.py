"""Every page of the example, on a phone and on a desk: it fits, it asks nobody, it keeps nothing."""

from __future__ import annotations

import pytest

from tests.browser.conftest import Visit, Visitor
from tests.support.sites import Reader

WIDTHS = (360, 1366)

_LOAD = """() => Promise.all([...document.images].map(image => {
    image.loading = "eager";
    return image.decode().catch(() => {});
}))"""
_STATE = """() => ({
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    pictures: [...document.images].filter(image => image.complete && image.naturalWidth === 0).map(image => image.src),
})"""
_NOTHING = {"overflow": 0, "cookies": "", "local": 0, "session": 0, "pictures": []}


def faults(visit: Visit) -> dict[str, object]:
    """What is not as it should be on an open page."""
    state = visit.page.evaluate(_STATE)
    seen = {key: value for key, value in state.items() if value != _NOTHING[key]}
    more = {
        "strangers": visit.strangers(),
        "complaints": visit.complaints,
        "kept": visit.page.context.cookies(),
    }
    return seen | {key: value for key, value in more.items() if value}


@pytest.mark.parametrize("width", WIDTHS)
def test_every_page_fits_asks_nobody_and_keeps_nothing(width: int, visitor: Visitor, example: Reader) -> None:
    found = {}
    with visitor.visit("/robots.txt", width) as visit:
        for path in example.pages:
            visit.page.goto(visitor.address + path, wait_until="load")
            visit.page.evaluate(_LOAD)
            found[path] = faults(visit)
    assert {path: seen for path, seen in found.items() if seen} == {}


def test_every_page_is_read_in_full_without_javascript(visitor: Visitor, example: Reader) -> None:
    for path in ("/", "/honoraires/", "/interventions/prothese-totale-de-hanche/"):
        with visitor.visit(path, java_script_enabled=False) as visit:
            shown = " ".join(visit.page.locator("body").inner_text().split()).lower()
            for heading in example.pages[path].headings:
                assert heading.text.lower() in shown, path

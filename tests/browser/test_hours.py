"""Today's line under the hours of a place: what the data say for the day, and no more."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from playwright.sync_api import Route

from tests.browser.conftest import Visitor

PAGE = "/acces/cabinet-des-tilleuls/"
_PLACES = """() => [...document.querySelectorAll("main *, footer")].filter(one => !one.matches(".today"))
    .map(one => [one.tagName, JSON.stringify(one.getBoundingClientRect())])"""


def today(visitor: Visitor, moment: datetime) -> list[str]:
    """The lines of the page, one a table, as a visitor far away reads them at this moment."""
    with visitor.visit("/plan-du-site/", timezone_id="Pacific/Auckland") as visit:
        visit.page.clock.set_fixed_time(moment)
        visit.page.goto(visitor.address + PAGE)
        return [" ".join(line.replace("\u2060", "").split()) for line in visit.page.locator(".today").all_inner_texts()]


@pytest.mark.parametrize(
    ("moment", "first", "second"),
    [
        (
            datetime(2026, 11, 23, 9, tzinfo=UTC),
            "horaires prévus : 9 h – 12 h 30 et 14 h – 18 h",
            "pas de consultation",
        ),
        (datetime(2026, 11, 22, 23, 30, tzinfo=UTC), "horaires prévus : 9 h – 12 h 30 et", "pas de consultation"),
        (datetime(2026, 11, 28, 9, tzinfo=UTC), "pas de consultation", "9 h – 12 h (un samedi sur deux)"),
        (datetime(2026, 12, 28, 9, tzinfo=UTC), "absence annoncée", "pas de consultation"),
        (datetime(2027, 3, 29, 9, tzinfo=UTC), "jour férié", "jour férié"),
        (datetime(2026, 7, 14, 9, tzinfo=UTC), "jour férié", "jour férié"),
    ],
)
def test_the_line_says_what_is_planned_that_day_at_the_place(
    moment: datetime, first: str, second: str, visitor: Visitor
) -> None:
    lines = today(visitor, moment)
    assert len(lines) == 2
    assert first in lines[0]
    assert second in lines[1]


def test_without_javascript_nothing_is_claimed_about_today(visitor: Visitor) -> None:
    with visitor.visit(PAGE, java_script_enabled=False) as visit:
        assert not any(line.is_visible() for line in visit.page.locator(".today").all())
        assert "Aujourd’hui" not in visit.page.locator("main").inner_text()


@pytest.mark.parametrize("width", [360, 1366])
def test_the_line_moves_nothing_however_late_its_script_comes(width: int, visitor: Visitor) -> None:
    with visitor.visit("/plan-du-site/", width) as visit:
        page, waiting = visit.page, list[Route]()
        page.clock.set_fixed_time(datetime(2026, 11, 23, 9, tzinfo=UTC))
        page.route("**/hours.*.js", lambda route: waiting.append(route))  # noqa: PLW0108 - playwright marks what it calls
        page.goto(visitor.address + PAGE, wait_until="commit")
        page.locator("footer").last.wait_for()
        page.locator(".hours").first.scroll_into_view_if_needed()
        before = page.evaluate(_PLACES)
        waiting.pop().continue_()
        page.get_by_text("horaires prévus").wait_for()
        assert page.evaluate(_PLACES) == before

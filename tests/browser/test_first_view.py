"""What a phone fetches for the first screen of a page: few files, few bytes, and no script where none is needed."""

from __future__ import annotations

import pytest

from chirsite.plan.build import RouteKind
from tests.browser.conftest import Visitor
from tests.browser.first_view import first_view
from tests.browser.kinds import KINDS, page_of
from tests.support.sites import Reader
from tests.support.weights import GRADE_A, ecoindex

_SCRIPTED = {RouteKind.SEARCH, RouteKind.ACCESS, RouteKind.PLACE}


def test_the_home_page_and_its_photographs_weigh_at_most_100_kilobytes(visitor: Visitor) -> None:
    view = first_view(visitor.browser, f"{visitor.address}/")
    assert view.sizes["pictures"] > 0
    assert view.weight <= 100 * 1024


@pytest.mark.parametrize("kind", KINDS)
def test_a_first_screen_asks_for_six_files_at_most_and_has_an_a(
    kind: RouteKind, visitor: Visitor, example: Reader
) -> None:
    view = first_view(visitor.browser, visitor.address + page_of(example, kind))
    assert view.requests <= 6
    assert view.sizes["page"] > 0
    assert view.sizes["style"] > 0
    assert (view.sizes["script"] > 0) == (kind in _SCRIPTED)
    assert ecoindex(view.elements, view.requests, view.weight / 1024) > GRADE_A

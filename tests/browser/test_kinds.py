"""No kind of page escapes the tests that look at one page of each."""

from __future__ import annotations

from pathlib import Path

from chirsite.plan.build import RouteKind
from tests.browser.kinds import ELSEWHERE
from tests.support.sites import Reader, copy_site, read


def test_the_example_leaves_out_the_pages_of_a_contact_form_and_no_other_kind(example: Reader) -> None:
    left_out = set(RouteKind) - {RouteKind(page.kind) for page in example.pages.values()}
    assert left_out == ELSEWHERE == {RouteKind.CONTACT, RouteKind.THANKS}


def test_what_the_example_leaves_out_is_on_the_site_with_a_form(tmp_path: Path) -> None:
    site = read(copy_site("formulaire", tmp_path / "project"))
    assert {RouteKind(page.kind) for page in site.pages.values()} >= ELSEWHERE

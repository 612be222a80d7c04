"""In a group, what a practitioner must show stands on his own page: a colleague's is no help."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest

from chirsite.pipeline import run
from chirsite.rules.base import RenderedSite, Rule
from chirsite.rules.registry import find_rule
from chirsite.steps import Steps
from tests.support.sites import EXAMPLE, TODAY


@pytest.fixture(scope="module")
def group() -> RenderedSite:
    found = run(EXAMPLE, EXAMPLE / "public", TODAY, Steps(), strict=False)
    assert found.ready is not None
    return found.ready.facts


def _emptied(site: RenderedSite, path: str) -> RenderedSite:
    pages = (dataclasses.replace(page, text="", main="") if page.path == path else page for page in site.pages)
    return dataclasses.replace(site, pages=tuple(pages))


def _paths(rule: Rule | None, site: RenderedSite) -> Iterator[str]:
    assert rule is not None
    assert rule.output is not None
    return (hit.span.path for hit in rule.output(site))


@pytest.mark.parametrize("rule", ["TIT-01", "TIT-02", "PRA-07"])
def test_an_emptied_page_is_blamed_and_no_other(rule: str, group: RenderedSite) -> None:
    path = "chirurgiens/karim-specimen/index.html"
    assert set(_paths(find_rule(rule), group)) == set()
    assert set(_paths(find_rule(rule), _emptied(group, path))) == {path}

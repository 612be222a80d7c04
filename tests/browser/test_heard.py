"""What a screen reader says: the landmarks and headings of two pages, word for word, and a name for all that acts."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.browser.conftest import Visitor
from tests.browser.heard import heard, outline
from tests.browser.kinds import page_of_each_kind
from tests.support.sites import Reader

_GOLDEN = Path(__file__).parent.parent / "golden" / "heard"
_PAGES = {"home": "/", "procedure": "/interventions/prothese-totale-de-hanche/"}
_ACTS = {"image", "img", "heading", "link", "button", "searchbox", "DisclosureTriangle", "Video"}


@pytest.mark.parametrize("name", _PAGES)
def test_the_landmarks_and_headings_are_those_that_were_read_through(name: str, visitor: Visitor) -> None:
    golden = _GOLDEN / f"{name}.txt"
    with visitor.visit(_PAGES[name]) as visit:
        said = outline(heard(visit.page))
    if "CHIRSITE_UPDATE_GOLDEN" in os.environ:
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(said, "utf-8")
    assert said == golden.read_text("utf-8")


def test_all_that_acts_has_a_name_and_all_that_is_shown_has_a_text(visitor: Visitor, example: Reader) -> None:
    for path, page in visitor.tour(page_of_each_kind(example), 360):
        things = heard(page)
        named = [thing for thing in things if thing.role in _ACTS]
        assert named, path
        assert [thing for thing in named if not thing.name] == [], path
        assert sum(thing.role == "main" for thing in things) == 1, path
        assert [thing.name for thing in things if thing.level == 1] == [example.pages[path].headings[0].text], path


def test_an_emergency_is_told_before_anything_else_but_the_language(visitor: Visitor, example: Reader) -> None:
    for _, page in visitor.tour(page_of_each_kind(example)):
        said = [thing for thing in heard(page) if not thing.role]
        assert "15" in said[0].name
        assert "112" in said[0].name

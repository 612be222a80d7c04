"""Did you mean, and slugs."""

from __future__ import annotations

import pytest

from chirsite.text.nearest import nearest
from chirsite.text.slug import slugify


def test_the_nearest_name_is_proposed_despite_accents_and_case() -> None:
    assert nearest("ATENTION", ["info", "attention", "figure"]) == "attention"
    assert nearest("vidéo", ["video", "map"]) == "video"


def test_nothing_is_proposed_when_nothing_comes_close() -> None:
    assert nearest("xyz", ["attention", "info"]) is None
    assert nearest("info", []) is None


@pytest.mark.parametrize("title", ["L’œil, à 3 mètres", "L'œil, à 3 mètres"])
def test_the_kind_of_apostrophe_makes_no_difference_to_a_slug(title: str) -> None:
    assert slugify(title) == "l-oeil-a-3-metres"

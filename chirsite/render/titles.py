"""What the generated pages are called in menus and headings, and how long search engines let a title be."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from chirsite.plan.build import RouteKind
from chirsite.render.words import Words
from chirsite.text.marked import unmarked

TITLE_LENGTH: Final = 60
"""Characters of a title a results page shows before it cuts."""
DESCRIPTION_LENGTH: Final = 160
"""Characters of a description a results page shows before it cuts."""


def menu_name(words: Words, kind: RouteKind) -> str:
    """What menus call a generated page."""
    return words(f"titles.{kind.value}.menu")


def heading_of(words: Words, kind: RouteKind) -> str:
    """The H1 of a generated page."""
    return words(f"titles.{kind.value}.heading")


def summary_of(words: Words, kind: RouteKind) -> str:
    """What the description of a generated page says after the name of the site."""
    return words(f"titles.{kind.value}.summary")


def fitting(candidates: Iterable[str], length: int) -> str:
    """The first candidate of at most ``length`` characters, or the last one."""
    text = ""
    for text in candidates:
        if len(unmarked(text)) <= length:
            return text
    return text

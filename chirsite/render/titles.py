"""What the generated pages are called in menus and headings."""

from __future__ import annotations

from chirsite.plan.build import RouteKind
from chirsite.render.words import Words


def menu_name(words: Words, kind: RouteKind) -> str:
    """What menus call a generated page."""
    return words(f"titles.{kind.value}.menu")


def heading_of(words: Words, kind: RouteKind) -> str:
    """The H1 of a generated page."""
    return words(f"titles.{kind.value}.heading")


def summary_of(words: Words, kind: RouteKind) -> str:
    """What the description of a generated page says after the name of the site."""
    return words(f"titles.{kind.value}.summary")

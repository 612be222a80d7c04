"""Slugs: the part of an address made from a title."""

from __future__ import annotations

from functools import lru_cache

from slugify import slugify as _slugify


@lru_cache(maxsize=4096)  # lists are sorted by it on every page
def slugify(text: str) -> str:
    """``text`` in lower-case ASCII words joined by hyphens; the kind of apostrophe makes no difference."""
    return _slugify(text.replace("’", "'"))

"""The scripts that ask for consent and that start a service: written by us, served by the site, never inline."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

CONSENT = "consent"
"""The one that asks; the others are named after their service."""


@cache
def script(name: str) -> bytes:
    """``consent``, or the loader of a service, made small; ``b""`` for a service that has none."""
    from rjsmin import jsmin  # a site that asks for nothing does without

    path = files(__package__).joinpath(f"{name}.js")
    return jsmin(path.read_text(encoding="utf-8")).encode() if path.is_file() else b""

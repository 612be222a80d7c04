"""Quotation marks and apostrophes of the texts in another language than French."""

from __future__ import annotations

import re

_PAIR = re.compile(r'(?<!\w)"(?=\S)([^"]*)(?<=\S)"(?!\w)')
_APOSTROPHE = re.compile(r"(?<=\w)'|'(?=\d0s\b)")


def curled(text: str) -> str:
    """``text`` with “ ” and ’ for the straight marks of the keyboard: French typography then leaves it alone."""
    return _APOSTROPHE.sub("’", _PAIR.sub(r"“\1”", text))

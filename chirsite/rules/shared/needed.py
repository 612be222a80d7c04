"""The words that matches of an expression cannot do without; made by ``python -m tests.support.needed_words``.

They are keyed by the expression itself: words made for another expression than that of today are never used.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files

FILE = "needed.json"

Needs = tuple[tuple[str, ...], ...]
"""Groups of words: a match holds one word of each group."""


def key(pattern: str) -> str:
    """What the words of an expression are found under."""
    return sha256(pattern.encode()).hexdigest()[:12]


@cache
def all_needed() -> Mapping[str, Needs]:
    """What stands in every match of each expression that a rule names, by its key; the most telling group first."""
    words: dict[str, list[list[str]]] = json.loads(files("chirsite.rules.shared").joinpath(FILE).read_text("utf-8"))
    return {one: tuple(map(tuple, groups)) for one, groups in words.items()}

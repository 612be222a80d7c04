"""For each expression of a rule, words that every match holds one of; made by ``python -m tests.support.needed_words``.

They are keyed by the expression itself: words made for another expression than that of today are never used.
"""

from __future__ import annotations

import json
from functools import cache
from hashlib import sha256
from importlib.resources import files

FILE = "needed.json"


def key(pattern: str) -> str:
    """What the words of an expression are found under."""
    return sha256(pattern.encode()).hexdigest()[:12]


def needed_words(pattern: str) -> tuple[str, ...]:
    """Words one of which stands in every match of ``pattern``; none when that is not known."""
    return tuple(_words().get(key(pattern), ()))


@cache
def _words() -> dict[str, list[str]]:
    words: dict[str, list[str]] = json.loads(files("chirsite.rules.shared").joinpath(FILE).read_text("utf-8"))
    return words

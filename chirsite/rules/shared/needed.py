"""The words that matches of an expression cannot do without; made by ``python -m tests.support.needed_words``.

They are keyed by the expression itself: words made for another expression than that of today are never used.
"""

from __future__ import annotations

import json
from collections.abc import Set
from functools import cache
from hashlib import sha256
from importlib.resources import files

FILE = "needed.json"

Needs = tuple[tuple[str, ...], ...]
"""Groups of words: a match holds one word of each group."""
NOTHING: Needs = ()
"""What an expression needs that may stand anywhere."""


def key(pattern: str) -> str:
    """What the words of an expression are found under."""
    return sha256(pattern.encode()).hexdigest()[:12]


def needed_words(pattern: str) -> Needs:
    """What stands in every match of ``pattern``; nothing when that is not known."""
    return tuple(map(tuple, _words().get(key(pattern), ())))


def may_hold(needs: Needs, folded: str) -> bool:
    """Whether ``folded`` holds a word of each group: plain loops, since this is asked a million times a megabyte."""
    for group in needs:
        for word in group:
            if word in folded:
                break
        else:
            return False
    return True


class Held:
    """Which of the needs that were looked for in a text it may hold, by identity: a sieve tells, once for all rules."""

    __slots__ = ("needs", "sifted")

    def __init__(self) -> None:
        """Nothing was looked for yet."""
        self.needs: set[int] = set()
        self.sifted: Set[int] = frozenset()


@cache
def _words() -> dict[str, list[list[str]]]:
    words: dict[str, list[list[str]]] = json.loads(files("chirsite.rules.shared").joinpath(FILE).read_text("utf-8"))
    return words

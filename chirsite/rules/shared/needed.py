"""The words that matches of an expression cannot do without; made by ``python -m tests.support.needed_words``.

They are keyed by the expression itself: words made for another expression than that of today are never used.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TypedDict

FILE = "needed.json"

Group = tuple[str, ...]
"""Strings of which a match holds one."""
Way = tuple[Group, ...]
"""What an expression needs to match in one way: one string of each group; the most telling group first."""


class Kept(TypedDict):
    """What the file holds: each group once, and the ways of each expression as the numbers of their groups."""

    groups: list[list[str]]
    ways: dict[str, list[list[int]]]


def key(pattern: str) -> str:
    """What the words of an expression are found under."""
    return sha256(pattern.encode()).hexdigest()[:12]


@cache
def all_needed() -> Mapping[str, tuple[Way, ...]]:
    """The ways to match of each expression that a rule names, by its key; a match needs the words of one of them."""
    kept: Kept = json.loads(files("chirsite.rules.shared").joinpath(FILE).read_text("utf-8"))
    groups = [tuple(group) for group in kept["groups"]]
    return {one: tuple(tuple(groups[at] for at in way) for way in ways) for one, ways in kept["ways"].items()}

"""Regular expressions over folded text: which of them match where, whole words only, none over another."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from chirsite.rules.shared.needed import Needs, may_hold, needed_words

Sought = tuple[tuple[Needs, str], ...]
"""Expressions, each after what it cannot match without."""


def sought(patterns: Iterable[str]) -> Sought:
    """``patterns`` with the words they need."""
    return tuple((needed_words(pattern), pattern) for pattern in patterns)


def needs_of(expressions: Sought) -> tuple[Needs, ...]:
    """For each expression, what it cannot match without."""
    return tuple(needs for needs, _ in expressions)


def spans_of(expressions: Sought, folded: str) -> list[tuple[int, int]]:
    """Where ``expressions`` match in ``folded``, leftmost first, then in their order, none over another.

    A plain search for needed words comes first: on most texts it spares compiling and running the expression.
    """
    found = [
        (match.start(), order, match.end())
        for order, (needs, pattern) in enumerate(expressions)
        if may_hold(needs, folded)
        for match in compiled(pattern).finditer(folded)
    ]
    spans: list[tuple[int, int]] = []
    for start, _, end in sorted(found):
        if not spans or start >= spans[-1][1]:
            spans.append((start, end))
    return spans


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """``pattern`` as whole words."""
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")


@lru_cache(maxsize=64)
def one_holds(patterns: tuple[str, ...], folded: str) -> bool:
    """Whether a word of ``folded`` begins what one of ``patterns`` matches; a sentence may hold many expressions."""
    return any(re.search(rf"(?<!\w)(?:{pattern})", folded) for pattern in patterns)

"""Regular expressions over folded text: which of them match where, whole words only, none over another."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from chirsite.rules.shared.needed import needed_words

Sought = tuple[tuple[tuple[str, ...], str], ...]
"""Expressions, each after the words it cannot match without; none where that is not known."""


def sought(patterns: Iterable[str]) -> Sought:
    """``patterns`` with the words they need."""
    return tuple((needed_words(pattern), pattern) for pattern in patterns)


def needs_of(expressions: Sought) -> tuple[str, ...]:
    """Words one of which stands in every match; none when that is not known of every expression."""
    known = [needs for needs, _ in expressions]
    return tuple(word for needs in known for word in needs) if all(known) else ()


def spans_of(expressions: Sought, folded: str) -> list[tuple[int, int]]:
    """Where ``expressions`` match in ``folded``, leftmost first, then in their order, none over another.

    A plain search for needed words comes first: on most texts it spares compiling and running the expression.
    """
    found = [
        (match.start(), order, match.end())
        for order, (needs, pattern) in enumerate(expressions)
        if not needs or any(word in folded for word in needs)
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


def one_holds(patterns: Iterable[str], folded: str) -> bool:
    """Whether a word of ``folded`` begins what one of ``patterns`` matches."""
    return any(re.search(rf"(?<!\w)(?:{pattern})", folded) for pattern in patterns)

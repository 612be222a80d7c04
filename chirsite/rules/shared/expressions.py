"""Regular expressions over folded text: which of them match where, whole words only, none over another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from functools import cache, lru_cache

from chirsite.rules.shared.needed import all_needed, key

_ANYWHERE = ".*"


class Sought:
    """Expressions in their order, found by the keys of those that can stand in a text."""

    def __init__(self, patterns: Iterable[str]) -> None:
        """Number ``patterns``; one given twice has its first number."""
        self._ordered: dict[str, tuple[int, str]] = {}
        for order, pattern in enumerate(patterns):
            self._ordered.setdefault(key(pattern), (order, pattern))
        self.keys = frozenset(self._ordered)
        self._anywhere = self.keys - all_needed().keys()
        self.anywhere = bool(self._anywhere)
        """Whether one of them needs no word that is known."""

    def can_stand(self, standing: Set[str]) -> bool:
        """Whether one of them may match in a text where those of the keys ``standing`` can."""
        return self.anywhere or not self.keys.isdisjoint(standing)

    def among(self, standing: Set[str]) -> Iterator[tuple[int, str]]:
        """Those that need no known word or are among the keys ``standing``, each with its number."""
        return (self._ordered[one] for one in self._anywhere | (self.keys & standing))


def spans_of(expressions: Sought, folded: str, standing: Set[str]) -> list[tuple[int, int]]:
    """Where ``expressions`` match in ``folded``, leftmost first, then in their order, none over another.

    ``standing`` are the keys of those that can: the others are not run, nor even compiled.
    """
    if not expressions.can_stand(standing):
        return []
    found = [
        (match.start(), order, match.end())
        for order, pattern in expressions.among(standing)
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


@cache
def excuse(pattern: str) -> re.Pattern[str]:
    """``pattern`` from the beginning of a word; anywhere when it begins with ``.*``, which is left out."""
    return re.compile(pattern.removeprefix(_ANYWHERE) if pattern.startswith(_ANYWHERE) else rf"(?<!\w)(?:{pattern})")


@lru_cache(maxsize=64)
def one_holds(patterns: tuple[str, ...], folded: str) -> bool:
    """Whether a word of ``folded`` begins what one of ``patterns`` matches; a sentence may hold many expressions."""
    return any(excuse(pattern).search(folded) for pattern in patterns)

"""Regular expressions over folded text: which of them match where, whole words only, none over another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from chirsite.rules.shared.needed import Held, Needs, may_hold, needed_words


@dataclass(frozen=True)
class Sought:
    """Expressions, each after what it cannot match without."""

    expressions: tuple[tuple[Needs, str], ...]

    @cached_property
    def places(self) -> dict[int, list[int]]:
        """The numbers of the expressions that need something, by the identity of what they need."""
        found: dict[int, list[int]] = {}
        for order, (needs, _) in enumerate(self.expressions):
            found.setdefault(id(needs), []).append(order)
        return found

    @cached_property
    def _identities(self) -> frozenset[int]:
        return frozenset(self.places)

    @cached_property
    def _own(self) -> int:
        """What one of the expressions needs; they are all sifted together."""
        return next((id(needs) for needs, _ in self.expressions if needs), 0)

    def in_doubt(self, held: Held | None) -> Sequence[int]:
        """The numbers of the expressions that may stand in a text: all of them, unless a sieve looked for them."""
        if held is None or self._own not in held.sifted:
            return range(len(self.expressions))
        if self._identities.isdisjoint(held.needs):
            return ()
        return [order for one in self._identities & held.needs for order in self.places[one]]


def sought(patterns: Iterable[str]) -> Sought:
    """``patterns`` with the words they need."""
    return Sought(tuple((needed_words(pattern), pattern) for pattern in patterns))


def needs_of(expressions: Sought) -> tuple[Needs, ...]:
    """For each expression, what it cannot match without."""
    return tuple(needs for needs, _ in expressions.expressions)


def spans_of(sought_for: Sought, folded: str, held: Held | None = None) -> list[tuple[int, int]]:
    """Where the expressions match in ``folded``, leftmost first, then in their order, none over another.

    A plain search for needed words comes first: on most texts it spares compiling and running the expression.
    """
    in_doubt = sought_for.in_doubt(held)
    if not in_doubt:
        return []
    found = [
        (match.start(), order, match.end())
        for order in in_doubt
        if may_hold(sought_for.expressions[order][0], folded)
        for match in compiled(sought_for.expressions[order][1]).finditer(folded)
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

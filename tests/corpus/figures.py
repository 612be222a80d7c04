"""The figures of a reader: what it found, what it missed, what it flagged for nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt

from tests.corpus.items import Item

_Z = 1.96
"""Of the normal law, for intervals of 95 %."""


@dataclass(frozen=True, slots=True)
class Rate:
    """So many out of so many."""

    hits: int
    total: int

    @property
    def value(self) -> float:
        """The proportion; 0 of nothing."""
        return self.hits / self.total if self.total else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's interval of 95 % for the proportion."""
        if not self.total:
            return 0.0, 1.0
        share, spread = self.value, _Z * _Z / self.total
        centre = (share + spread / 2) / (1 + spread)
        half = _Z * sqrt(share * (1 - share) / self.total + spread / (4 * self.total)) / (1 + spread)
        return max(0.0, centre - half), min(1.0, centre + half)

    def __str__(self) -> str:
        low, high = self.interval
        return f"{self.value:6.1%} ({low:4.0%}–{high:4.0%})" if self.total else " " * 15


@dataclass(frozen=True, slots=True)
class Figures:
    """Of some items: faults found, compliant texts flagged, and what share of the flagged were faults."""

    recall: Rate
    precision: Rate
    false_alarms: Rate


Found = frozenset[int]
"""The places, in a list of items, of those a reader flags."""


def figures(items: Sequence[Item], found: Found, among: Iterable[int] | None = None) -> Figures:
    """The figures of ``items``, or of those at the places ``among``."""
    places = range(len(items)) if among is None else tuple(among)
    faults = [place for place in places if items[place].violation]
    compliant = [place for place in places if not items[place].violation]
    hits, alarms = len(found.intersection(faults)), len(found.intersection(compliant))
    return Figures(Rate(hits, len(faults)), Rate(hits, hits + alarms), Rate(alarms, len(compliant)))

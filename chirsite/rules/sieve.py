"""Which passages each rule has to read: those that can hold one of its expressions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from chirsite.rules.passages import Passage
from chirsite.rules.shared.expressions import Sought


class Sieve:
    """Some passages by the expressions that can stand in them."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        """Sort ``passages``."""
        self._passages = passages
        self._holding: defaultdict[str, list[int]] = defaultdict(list)
        for index, passage in enumerate(passages):
            for key in passage.standing:
                self._holding[key].append(index)

    def holding(self, lists: Sequence[Sought]) -> Iterator[Passage]:
        """The passages, in their order, that may hold an expression of ``lists``; all of them when there is no list."""
        if not lists or any(one.anywhere for one in lists):
            return iter(self._passages)
        indexes = {index for one in lists for key in one.keys & self._holding.keys() for index in self._holding[key]}
        return (self._passages[index] for index in sorted(indexes))


def batches(passages: Sequence[Passage], size: int = 4000) -> Iterator[Sequence[Passage]]:
    """``passages``, so many at a time."""
    return (passages[start : start + size] for start in range(0, len(passages), size))

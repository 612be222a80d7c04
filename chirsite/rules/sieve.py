"""Which passages can hold an expression at all: found by plain search in all the texts at once.

Most expressions occur in no text of a site. Looking for a word they cannot do without costs a thousandth of a regular
expression, and spares compiling it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from chirsite.rules.passages import Passage

_BREAK = "\x1e"


class Sieve:
    """All the folded texts of some passages, end to end."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages
        self._text = _BREAK.join(passage.sought for passage in passages)
        self._known: dict[str, frozenset[int]] = {}
        self._starts = [0, *accumulate(len(passage.sought) + 1 for passage in passages)]

    def holding(self, needs: Iterable[str]) -> tuple[Passage, ...]:
        """The passages whose folded text holds one of ``needs``, in their order; all of them when there are none."""
        wanted = tuple(needs)
        if not wanted:
            return tuple(self._passages)
        found = set().union(*(self._held(need) for need in wanted))
        return tuple(self._passages[index] for index in sorted(found))

    def _held(self, need: str) -> frozenset[int]:
        """Which passages hold ``need``: many rules share their words."""
        if need not in self._known:
            self._known[need] = frozenset(self._indexes(need))
        return self._known[need]

    def _indexes(self, need: str) -> Iterator[int]:
        at = self._text.find(need)
        while at >= 0:
            index = bisect_right(self._starts, at) - 1
            yield index
            at = self._text.find(need, self._starts[index + 1])

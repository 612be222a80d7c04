"""Which passages can hold an expression at all, read off the words of all the passages at once.

Most expressions occur in no text of a site. Looking for a word they cannot do without among the different words of
the texts costs a thousandth of a regular expression, and spares compiling it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chirsite.rules.passages import Passage
from chirsite.rules.shared.needed import Needs

_SIGNS = '.,;:!?…()[]«»"“”'
"""What stands at the ends of words without being of them: one word is then kept, and not one for each sign."""


class Sieve:
    """The different words of some passages, each with the passages it stands in: bits of a number, the first lowest."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        """Read the words of ``passages``; what it keeps grows with the square of their number: see ``batches``."""
        self._passages = passages
        self._words: dict[str, int] = {}
        for index, passage in enumerate(passages):
            bit = 1 << index
            for word in {word.strip(_SIGNS) for word in passage.sought.split()}:
                self._words[word] = self._words.get(word, 0) | bit
        self._spelled = f" {' '.join(self._words)} "
        self._known: dict[str, int] = {}
        self._groups: dict[tuple[str, ...], int] = {}
        self._sifted: dict[int, Needs] = {}
        for passage in passages:
            passage.held.sifted, passage.held.needs = self._sifted.keys(), set()

    def holding(self, needs: Sequence[Needs]) -> Iterator[Passage]:
        """The passages, in their order, that may hold one of several expressions: a word of each of its groups."""
        bits = 0
        for one in needs:
            held = self._bits(one)
            bits |= held
            if id(one) not in self._sifted:
                self._sifted[id(one)] = one  # kept: what is gone gives its identity to another
                for passage in self._at(held):
                    passage.held.needs.add(id(one))
        yield from self._at(bits)

    def _at(self, bits: int) -> Iterator[Passage]:
        while bits:
            lowest = bits & -bits
            yield self._passages[lowest.bit_length() - 1]
            bits ^= lowest

    def _bits(self, needs: Needs) -> int:
        left = (1 << len(self._passages)) - 1
        for group in needs:
            if group not in self._groups:
                self._groups[group] = self._any(group)
            left &= self._groups[group]
            if not left:
                break
        return left

    def _any(self, group: tuple[str, ...]) -> int:
        found = 0
        for word in group:
            if word not in self._known:
                self._known[word] = self._held(word)
            found |= self._known[word]
        return found

    def _held(self, need: str) -> int:
        """The passages that hold the longest word of ``need``, whole where spaces of ``need`` end it."""
        pieces = need.split(" ")
        longest = max(range(len(pieces)), key=lambda at: (len(pieces[at].strip(_SIGNS)), at))
        before, after = " " if longest else "", " " if longest + 1 < len(pieces) else ""
        piece = pieces[longest].strip(_SIGNS)
        if not piece:
            return (1 << len(self._passages)) - 1  # only signs: it may stand anywhere
        sought = f"{before}{piece}{after}"
        found, at = 0, self._spelled.find(sought)
        while at >= 0:
            start = at + 1 if before else self._spelled.rfind(" ", 0, at + 1) + 1
            end = self._spelled.find(" ", at + len(before) + 1)
            found |= self._words[self._spelled[start:end]]
            at = self._spelled.find(sought, end)
        return found


def batches(passages: Sequence[Passage], size: int = 4000) -> Iterator[Sequence[Passage]]:
    """``passages``, so many at a time."""
    return (passages[start : start + size] for start in range(0, len(passages), size))

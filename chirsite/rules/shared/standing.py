"""Which expressions can stand in a text at all: told from its words, for all the expressions of all the rules at once.

Most expressions occur in no text of a site, and texts repeat their words. An expression matches in some ways, each of
which needs a word of one, two or three groups. Each pair of a way and a group is a lamp, a bit of a number; a word
lights the lamps of the groups it belongs to, worked out once for each word. The lamps of a text are those of its words;
the ways all of whose lamps are lit can stand in it. That spares running, and even compiling, an expression.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from chirsite.rules.shared.needed import Way, all_needed

_KEPT = 1 << 14
"""How many words are remembered: a long text in a strange language must not fill the memory."""
_STARTS = (1, 2, 4)
"""How many characters needed words are grouped by, according to their length."""
_LONG = 5
"""Shorter words are too common to tell a phrase by, when it has a longer one."""

Lamps = int


class Standing:
    """Expressions by the words they cannot do without."""

    def __init__(self, ways: Mapping[str, tuple[Way, ...]]) -> None:
        """Give its lamps to each way of each expression, named by its key."""
        self._keys = [key for key, each in ways.items() for _ in each]
        every = [way for each in ways.values() for way in each]
        self._most = max(map(len, every), default=0)
        self._unneeded: Lamps = 0
        lamps: defaultdict[str, Lamps] = defaultdict(int)
        for number, way in enumerate(every):
            for rank in range(self._most):
                lamp = 1 << (rank * len(every) + number)
                if rank < len(way):
                    for need in way[rank]:
                        lamps[need] |= lamp
                else:
                    self._unneeded |= lamp
        self._words = _Words(lamps)

    def within(self, folded: str) -> frozenset[str]:
        """The keys of the expressions that have, in ``folded``, a word of each group of one of their ways."""
        lit = self._unneeded
        for lamps, phrases in map(self._words.__getitem__, set(folded.split())):
            lit |= lamps
            for phrase, more in phrases:
                if phrase in folded:
                    lit |= more
        return frozenset(self._keys[number] for number in self._whole(lit))

    def _whole(self, lit: Lamps) -> Iterator[int]:
        """The numbers of the ways whose lamps are all ``lit``."""
        count = len(self._keys)
        whole = (1 << count) - 1
        for rank in range(self._most):
            whole &= lit >> (rank * count)
        while whole:
            number = whole.bit_length() - 1
            yield number
            whole ^= 1 << number


@dataclass(slots=True)
class _Piece:
    """A word, or a part of one, that needs are looked for by: the lamps of needs that it makes up, the other needs."""

    text: str
    opens: bool
    """Whether a word of the text begins where it does."""
    closes: bool
    """Whether a word of the text ends where it does."""
    lamps: Lamps = 0
    phrases: dict[str, Lamps] = field(default_factory=dict)

    def stands_in(self, word: str) -> bool:
        """Whether a need that holds it may stand where the text says ``word``."""
        if self.opens and self.closes:
            return word == self.text
        if self.opens:
            return word.startswith(self.text)
        return word.endswith(self.text) if self.closes else self.text in word


class _Words(dict[str, tuple[Lamps, tuple[tuple[str, Lamps], ...]]]):
    """For each word of a text, the lamps it lights, and the phrases it may belong to with the lamps that they light."""

    def __init__(self, lamps: Mapping[str, Lamps]) -> None:
        super().__init__()
        shared = Counter(piece for need in lamps for piece in need.split(" "))
        pieces: dict[tuple[str, bool, bool], _Piece] = {}
        for need in lamps:
            rarest = _rarest_piece(need, shared)
            piece = pieces.get(rarest) or pieces.setdefault(rarest, _Piece(*rarest))
            if " " in need.strip():
                piece.phrases[need] = lamps[need]
            else:
                piece.lamps |= lamps[need]
        self._by_start: defaultdict[str, list[_Piece]] = defaultdict(list)
        for piece in pieces.values():
            self._by_start[_start(piece.text)].append(piece)

    def __missing__(self, word: str) -> tuple[Lamps, tuple[tuple[str, Lamps], ...]]:
        if len(self) >= _KEPT:
            self.clear()
        lit: Lamps = 0
        phrases: dict[str, Lamps] = {}
        for piece in self._pieces(word):
            lit |= piece.lamps
            phrases.update(piece.phrases)
        found = self[word] = (lit, tuple(phrases.items()))
        return found

    def _pieces(self, word: str) -> Iterator[_Piece]:
        starts = {word[at : at + size] for size in _STARTS for at in range(len(word) + 1 - size)}
        for start in starts & self._by_start.keys():
            for piece in self._by_start[start]:
                if piece.stands_in(word):
                    yield piece


def _start(piece: str) -> str:
    """The beginning of ``piece`` that it is looked for by: as long as it can be."""
    return piece[: max(size for size in _STARTS if size <= max(len(piece), 1))]


def _rarest_piece(need: str, shared: Mapping[str, int]) -> tuple[str, bool, bool]:
    """The word of ``need`` that fewest others share, and whether a word of the text begins, and ends, where it does."""
    pieces = need.split(" ")
    lengths = [len(piece) for piece in pieces]
    rarest = max(range(len(pieces)), key=lambda at: (min(lengths[at], _LONG), -shared[pieces[at]], lengths[at]))
    return pieces[rarest], rarest > 0, rarest + 1 < len(pieces)


@cache
def standing() -> Standing:
    """The expressions of all the rules."""
    return Standing(all_needed())

"""Which expressions can stand in a text at all: told from its words, for all the expressions of all the rules at once.

Most expressions occur in no text of a site, and texts repeat their words: what a word may belong to is worked out once,
and what a text may hold is put together from its words. That spares running, and even compiling, an expression.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from chirsite.rules.shared.needed import Needs, all_needed

_KEPT = 1 << 17
"""How many words are remembered: a long text in a strange language must not fill the memory."""
_START = 3
"""Characters that needed words are grouped by."""


class Standing:
    """Expressions by the words they cannot do without."""

    def __init__(self, needs: Mapping[str, Needs]) -> None:
        """Group expressions, each named by its key; those without needs may stand anywhere and are never told."""
        self._others = {key: groups[1:] for key, groups in needs.items() if groups[1:]}
        keys: defaultdict[str, list[str]] = defaultdict(list)
        for key, groups in needs.items():
            for need in groups[0] if groups else ():
                keys[need].append(key)
        self._keys = dict(keys)
        self._words = _Words(keys)

    def within(self, folded: str) -> frozenset[str]:
        """The keys of the expressions that ``folded``, a folded text, holds a needed word of each group of."""
        standing: set[str] = set()
        for need in set().union(*map(self._words.__getitem__, set(folded.split()))):
            if " " not in need or need in folded:
                standing.update(self._keys[need])
        doubtful = standing & self._others.keys()
        return frozenset(standing.difference(key for key in doubtful if not _holds(folded, self._others[key])))


class _Words(dict[str, tuple[str, ...]]):
    """For each word of a text, the needed words that it may be part of, or that may be part of it."""

    def __init__(self, needs: Iterable[str]) -> None:
        super().__init__()
        self._by_start: defaultdict[str, list[tuple[str, bool, bool, str]]] = defaultdict(list)
        for need in needs:
            piece, opens, closes = _longest_piece(need)
            self._by_start[piece[:_START]].append((piece, opens, closes, need))
        self._lengths = sorted({len(start) for start in self._by_start})

    def __missing__(self, word: str) -> tuple[str, ...]:
        if len(self) >= _KEPT:
            self.clear()
        found = self[word] = tuple({need for at in range(len(word)) for need in self._from(word, at)})
        return found

    def _from(self, word: str, at: int) -> Iterable[str]:
        for length in self._lengths:
            for piece, opens, closes, need in self._by_start.get(word[at : at + length], ()):
                whole = (not opens or at == 0) and (not closes or at + len(piece) == len(word))
                if whole and word.startswith(piece, at):
                    yield need


def _longest_piece(need: str) -> tuple[str, bool, bool]:
    """The longest word of ``need``, and whether a word of the text begins, and ends, where it does."""
    pieces = need.split(" ")
    longest = max(range(len(pieces)), key=lambda at: len(pieces[at]))
    return pieces[longest], longest > 0, longest + 1 < len(pieces)


def _holds(folded: str, needs: Needs) -> bool:
    """Whether ``folded`` holds a word of each group: plain loops, since this is asked so often."""
    for group in needs:
        for word in group:
            if word in folded:
                break
        else:
            return False
    return True


@cache
def standing() -> Standing:
    """The expressions of all the rules."""
    return Standing(all_needed())

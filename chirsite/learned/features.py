"""What the learned reader looks at in a few words: words, pairs, triples, letters, and the lexicon's classes.

Every feature is a number below ``2 ** BITS``: the hash of its spelling. Features come in groups; a group weighs
the same whatever the number of its features, so that a long sentence weighs no more than a short one.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol
from zlib import crc32

from chirsite.lexicon.lexicon import lexicon
from chirsite.lexicon.polarity import denied

BITS = 20
_MASK = (1 << BITS) - 1
_LETTERS = range(3, 7)
_SHORT = 3
"""Words up to this length are looked at whole only."""
_REACH = 4
"""How far apart, in words, two classes of the lexicon are still looked at together."""

Classes = frozenset[str]
Features = tuple[int, ...]


def _hash(spelling: str) -> int:
    return crc32(spelling.encode()) & _MASK


def _word(word: str) -> Features:
    return (_hash(f"w:{word}"),)


def _pair(words: tuple[str, str]) -> Features:
    return (_hash(f"b:{words[0]} {words[1]}"),)


def _triple(words: tuple[str, str, str]) -> Features:
    return (_hash(f"t:{words[0]} {words[1]} {words[2]}"),)


def _letters(word: str) -> Features:
    if len(word) <= _SHORT:
        return ()
    whole = f"<{word}>"
    return tuple(_hash(f"c:{whole[at : at + size]}") for size in _LETTERS for at in range(len(whole) - size + 1))


def _signs(word: tuple[Classes, bool]) -> Features:
    return tuple(_hash(f"s:{name}{'-' if word[1] else '+'}") for name in sorted(word[0]))


def _near(classes: tuple[Classes, Classes]) -> Features:
    return tuple(_hash(f"n:{one}>{other}") for one in sorted(classes[0]) for other in sorted(classes[1]))


def _after(word: tuple[str, Classes]) -> Features:
    return tuple(_hash(f"l:{word[0]}>{name}") for name in sorted(word[1]))


def _before(word: tuple[Classes, str]) -> Features:
    return tuple(_hash(f"r:{name}>{word[1]}") for name in sorted(word[0]))


class Look(Protocol):
    """A way to look at some piece of a text: a pure function, so that what it gives for a piece can be kept."""

    def __call__(self, piece: Any, /) -> Features:
        """The features of ``piece``."""


@dataclass(frozen=True, slots=True)
class Group:
    """Features of one kind: their weight together, and the pieces to look at, each with the word it ends at."""

    weight: float
    look: Look
    pieces: tuple[tuple[int, Any], ...]


def groups(words: Sequence[str]) -> tuple[Group, ...]:
    """All there is to look at in ``words``, folded, in reading order."""
    classes = lexicon().classes_of(words)
    count = len(words)
    told = [at for at in range(count) if classes[at]]
    return (
        Group(1.0, _word, tuple(enumerate(words))),
        Group(1.0, _pair, tuple(zip(range(1, count), itertools.pairwise(words), strict=True))),
        Group(0.5, _triple, tuple(enumerate(zip(words, words[1:], words[2:], strict=False), start=2))),
        Group(0.8, _letters, tuple(enumerate(words))),
        Group(0.3, _signs, tuple(enumerate(zip(classes, denied(words), strict=True)))),
        Group(0.3, _near, tuple(_neighbours(classes, told))),
        Group(0.3, _after, tuple((at, (words[at - 1] if at else "^", classes[at])) for at in told)),
        Group(0.3, _before, tuple((at, (classes[at], words[at + 1] if at + 1 < count else "$")) for at in told)),
    )


def _neighbours(classes: Sequence[Classes], told: Iterable[int]) -> Iterator[tuple[int, tuple[Classes, Classes]]]:
    for at in told:
        for before in range(max(0, at - _REACH), at):
            if classes[before]:
                yield at, (classes[before], classes[at])

"""What the learned reader looks at in a few words: words, pairs, stems, letters, and the lexicon's classes.

Every feature is a number below ``2 ** BITS``: the hash of its spelling. Features come in groups; a group weighs
the same whatever the number of its features, so that a long sentence weighs no more than a short one.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol
from zlib import crc32

from chirsite.lexicon.lexicon import lexicon
from chirsite.lexicon.polarity import denied

BITS = 22
_MASK = (1 << BITS) - 1
_LETTERS = range(3, 7)
_SHORT = 3
"""Words up to this length are looked at whole only."""
_STEM = 5
"""How many letters of a word are its stem: what « promettons » and « promettre » have in common."""
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


def _stems(stems: tuple[str, str, str]) -> Features:
    return (_hash(f"t:{stems[0]} {stems[1]} {stems[2]}"),)


def _around_one(stems: tuple[str, str]) -> Features:
    return (_hash(f"o:{stems[0]} {stems[1]}"),)


def _around_two(stems: tuple[str, str]) -> Features:
    return (_hash(f"d:{stems[0]} {stems[1]}"),)


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
    """Features of one kind: their weight together, the pieces to look at, and the number of the word each ends at."""

    weight: float
    look: Look
    ends: Sequence[int]
    pieces: Sequence[Any]

    def features(self) -> list[int]:
        """The features of every piece, in their order."""
        return [feature for piece in self.pieces for feature in self.look(piece)]


def groups(words: Sequence[str]) -> tuple[Group, ...]:
    """All there is to look at in ``words``, folded, in reading order."""
    classes = lexicon().classes_of(words)
    under = denied(words)
    count = len(words)
    told = [at for at in range(count) if classes[at]]
    near = [
        (before, at)
        for number, at in enumerate(told)
        for before in told[max(0, number - _REACH) : number]
        if at - before <= _REACH
    ]
    beside = ("^", *words, "$")
    stems = [word[:_STEM] for word in words]
    return (
        Group(1.0, _word, range(count), words),
        Group(1.0, _pair, range(1, count), list(itertools.pairwise(words))),
        Group(1.0, _stems, range(2, count), list(zip(stems, stems[1:], stems[2:], strict=False))),
        Group(0.8, _around_one, range(2, count), list(zip(stems, stems[2:], strict=False))),
        Group(0.4, _around_two, range(3, count), list(zip(stems, stems[3:], strict=False))),
        Group(0.8, _letters, range(count), words),
        Group(0.3, _signs, told, [(classes[at], under[at]) for at in told]),
        Group(0.3, _near, [at for _, at in near], [(classes[before], classes[at]) for before, at in near]),
        Group(0.3, _after, told, [(beside[at], classes[at]) for at in told]),
        Group(0.3, _before, told, [(classes[at], beside[at + 2]) for at in told]),
    )

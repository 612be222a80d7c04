"""The words of a text with their classes, and where each stands in it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from chirsite.lexicon.lexicon import Classes, lexicon
from chirsite.text.words import placed_words


@dataclass(frozen=True, slots=True)
class Classed:
    """The words of a folded text, their offsets in it and their classes."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    classes: tuple[Classes, ...]

    def between(self, start: int, end: int) -> range:
        """The numbers of the words that begin from offset ``start`` to offset ``end``."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))


def classed(folded: str, start: int, end: int) -> Classed:
    """The words of ``folded[start:end]``, of a folded text, with all that the lexicon knows of them."""
    placed = placed_words(folded, start, end)
    return Classed(placed.starts, placed.ends, tuple(lexicon().classes_of(placed.words)))

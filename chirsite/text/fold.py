"""Folding: what two spellings of the same French words have in common, with the way back to the original."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_APOSTROPHES = dict.fromkeys("’‘‛ʼ′´`", "'")
_LIGATURES = {"œ": "oe", "æ": "ae"}
_COMBINING = {"Mn", "Me"}
_INVISIBLE = {"Cf", "Cc"}
"""Soft hyphens, zero-width characters, marks of direction and other controls."""
_ENDING = r"(?:e|ne|le|se|te|fe|ve|ere|iere|rice|trice|euse|esse)"
_INCLUSIVE = re.compile(rf"(?<=[a-z]{{3}})(?:[·‧∙•]{_ENDING}?[·‧∙•]?(s?)|\({_ENDING}?(s?)\)(s?))(?![a-z])")
"""« Chirurgien·ne·s », « chirurgien(ne)s »: what the masculine word does without, its plural aside."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; ``starts[i]`` and ``ends[i]`` bound what ``text[i]`` stands for in the original."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    original_length: int

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """The original offsets of ``text[start:end]``, accents written as separate characters included."""
        first = self.starts[start] if start < len(self.starts) else self.original_length
        return first, max(first, self.ends[end - 1]) if end > start else first

    def folded_offset(self, offset: int) -> int:
        """Where the character at ``offset`` of the original, or the next one that was kept, is in ``text``."""
        return bisect_left(self.starts, offset)


def folded_text(text: str) -> str:
    """``fold(text).text``, at a third of the cost: for a reader who does not need the way back."""
    folded = "".join(map(_FOLDING.__getitem__, text))
    if _may_be_inclusive(folded):
        return "".join(folded[start:end] for start, end in _kept(folded))
    return folded


def folded_words(text: str) -> str:
    """The words of ``text`` folded, one space between them: two texts that read alike are then equal."""
    return " ".join(folded_text(text).split())


def fold(text: str) -> Folded:
    """Lower case, no accents, ligatures undone, ``'`` for every apostrophe, ``" "`` for every space.

    Soft hyphens, zero-width characters and inclusive endings disappear. NFC and NFD spellings fold alike.
    """
    kept = list(map(_FOLDING.__getitem__, text))
    whole = "".join(kept)
    starts: Sequence[int] = range(len(text))
    ends: Sequence[int] = range(1, len(text) + 1)
    if "" in kept or len(whole) != len(text):  # else one for one, as most texts are
        starts = [index for index, items in enumerate(kept) for _ in items]
        ends = _ends(text, kept, starts)
    if _may_be_inclusive(whole) and _INCLUSIVE.search(whole):
        kept_at = [index for start, end in _kept(whole) for index in range(start, end)]
        whole = "".join(whole[index] for index in kept_at)
        starts = [starts[index] for index in kept_at]
        # What is left out belongs to the letter before it: a span covers the ending of its last word.
        ends = [ends[following - 1] for following in (*kept_at[1:], len(ends))]
    return Folded(whole, starts, ends, len(text))


def _ends(text: str, kept: Sequence[str], starts: Sequence[int]) -> list[int]:
    """Where what each folded character stands for ends: after the accents that are written apart from it."""
    ends = [index + 1 for index in starts]
    for index, items in enumerate(kept):
        if not items and unicodedata.category(text[index]) in _COMBINING:
            before = bisect_left(starts, index) - 1
            if before >= 0 and ends[before] == index:
                ends[before] = index + 1
    return ends


def _may_be_inclusive(folded: str) -> bool:
    return "·" in folded or "(" in folded or "•" in folded or "‧" in folded or "∙" in folded


def _kept(folded: str) -> Iterator[tuple[int, int]]:
    """The stretches of ``folded`` that inclusive writing adds nothing to."""
    done = 0
    for match in _INCLUSIVE.finditer(folded):
        yield done, match.start()
        yield from (match.span(group) for group in (1, 2, 3) if match[group])
        done = match.end()
    yield done, len(folded)


def _fold_char(char: str) -> str:
    if char.isspace():
        return " "
    spelled = _APOSTROPHES.get(char, char)
    # Lower-casing may compose (İ) and decomposing may give capitals (™): hence twice.
    spelled = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", spelled).lower())
    return "".join(
        _LIGATURES.get(item, _APOSTROPHES.get(item, " " if item.isspace() else item))
        for item in spelled
        if unicodedata.category(item) not in _COMBINING | _INVISIBLE
    )


class _Folding(dict[str, str]):
    """What each character folds to, worked out once for each."""

    def __missing__(self, char: str) -> str:
        folded = self[char] = _fold_char(char)
        return folded


_FOLDING = _Folding()

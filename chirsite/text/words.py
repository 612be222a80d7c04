"""The words of a text, as its readers count them: folded, elided articles apart, numbers whole, telling signs kept."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass

from chirsite.text.fold import folded_text

_WORD = re.compile(r"aujourd'hui|[a-z]+'|[a-z]+|\d+(?:[ .,]\d+)*|[%€?!:;,.()«»]")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a folded text and where each stands in it."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def words_of(folded: str) -> list[str]:
    """The words of a text that is already folded: « l'avis » gives ``l'`` and ``avis``."""
    return _WORD.findall(folded)


def placed_words(folded: str, start: int = 0, end: int = sys.maxsize) -> Words:
    """The words of ``folded[start:end]``, each with its offsets in ``folded``."""
    spans = [match.span() for match in _WORD.finditer(folded, start, end)]
    return Words(
        tuple([folded[first:last] for first, last in spans]),
        tuple([first for first, _ in spans]),
        tuple([last for _, last in spans]),
    )


def words(text: str) -> list[str]:
    """The words of ``text``, as written."""
    return words_of(folded_text(text))

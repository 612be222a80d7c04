"""How easily a French text is read: its words, the length of its sentences, and the index of Kandel and Moles.

Source: L. Kandel and A. Moles, « Application de l'indice de Flesch à la langue française » (1958):
207 − 1.015 × words a sentence − 73.6 × syllables a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from chirsite.text.sentences import sentences
from chirsite.text.syllables import syllables

_PART = re.compile(r"(?P<letters>[^\W_]+)(?P<elided>[’'](?=\w))?")
_SHORT = 2
"""Letters of « l’, d’, qu’ »: elided, they make no syllable; « lorsqu’ » makes one."""


def words(text: str) -> tuple[str, ...]:
    """The words of ``text`` as a word processor counts them: an elided article belongs to the word it leans on."""
    return tuple(run for run in text.split() if _PART.search(run))


def word_syllables(word: str) -> int:
    """How many syllables one of :func:`words` has; none for a number."""
    return sum(_part_syllables(part["letters"], elided=bool(part["elided"])) for part in _PART.finditer(word))


def _part_syllables(part: str, *, elided: bool) -> int:
    if not elided:
        return syllables(part)
    return 0 if len(part) <= _SHORT else syllables(f"{part}e")


@dataclass(frozen=True, slots=True)
class Measure:
    """What an index of readability is computed from."""

    words: int
    sentences: int
    spoken: int
    """Words with a letter: numbers count in the length of a sentence, not in that of words."""
    syllables: int

    @property
    def words_a_sentence(self) -> float:
        """The mean length of a sentence."""
        return self.words / max(1, self.sentences)

    @property
    def syllables_a_word(self) -> float:
        """The mean length of a word."""
        return self.syllables / max(1, self.spoken)

    @property
    def index(self) -> float:
        """The index of Kandel and Moles: 100 and more is very easy, less than 50 is hard."""
        return 207 - 1.015 * self.words_a_sentence - 73.6 * self.syllables_a_word


def measure(texts: Iterable[str]) -> Measure:
    """The measure of ``texts``, each a paragraph or an item of a list: its end ends a sentence."""
    found = [sentence for text in texts for sentence in _sentence_words(text)]
    counts = [word_syllables(word) for sentence in found for word in sentence]
    return Measure(
        words=len(counts), sentences=len(found), spoken=sum(1 for count in counts if count), syllables=sum(counts)
    )


def _sentence_words(text: str) -> Iterable[tuple[str, ...]]:
    cut = (words(text[start:end]) for start, end in sentences(text))
    return (sentence for sentence in cut if sentence)

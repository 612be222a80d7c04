"""Light misspellings of the long words that the rules rest on: « garentie », « chirugien », « sansrisque ».

``key_words.txt`` stands beside, folded: under ``# MEANT`` the words that are restored, ``_`` for the space of two that
are often run together; under ``# OTHER WORDS`` the French words that look like one of them, and are left alone. A word
is restored when one letter of it is missing, added, changed or changed places with the next, the first letter aside.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

from chirsite.text.fold import Folded

_SHORTEST = 7
"""Shorter words look like too many others."""
_KEPT = 1 << 17
"""How many words are remembered: a long text in a strange language must not fill the memory."""
_SIGNS = ".,;:!?()«»\"'…"


class Spelling:
    """Words that are meant, by what they become when a letter is left out."""

    def __init__(self, lines: Iterable[str]) -> None:
        """The words written in ``lines``."""
        self._known: set[str] = set()
        self._by_shorter: dict[str, set[str]] = {}
        self._fine: set[str] = set()
        meant = False
        for line in lines:
            if line.startswith("# "):
                meant = line == "# MEANT"
                continue
            for word in (item.replace("_", " ") for item in line.split()):
                self._known.add(word)
                if meant:
                    for shorter in (word, *_shorter(word)):
                        self._by_shorter.setdefault(shorter, set()).add(word)

    def restored(self, word: str) -> str:
        """``word``, folded, or the word that it is a light misspelling of."""
        if len(word) < _SHORTEST or word in self._known or not word.isalpha():
            return word
        candidates = {near for shorter in (word, *_shorter(word)) for near in self._by_shorter.get(shorter, ())}
        return min((near for near in candidates if _one_apart(word, near)), default=word)

    def mended(self, folded: Folded) -> Folded:
        """``folded`` with its misspelt key words restored; a restored word stands for the one that was written."""
        fresh = set(folded.text.split()) - self._fine
        if not fresh:
            return folded
        if len(self._fine) > _KEPT:
            self._fine.clear()
        wrong: set[str] = set()
        for written in fresh:
            word = written.strip(_SIGNS).rpartition("'")[2] if len(written) >= _SHORTEST else ""
            if self.restored(word) != word:
                wrong.add(word)
            else:
                self._fine.add(written)
        for word in sorted(wrong):
            folded = _replaced(folded, word, self.restored(word))
        return folded


def _shorter(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(1, len(word)))


def _one_apart(one: str, other: str) -> bool:
    """Whether one letter more, less, changed, or changed places with the next makes ``other`` of ``one``."""
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    one, other = one[start:], other[start:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return start > 0 and (max(len(one), len(other)) <= 1 or (len(one) == len(other) == 2 and one == other[::-1]))


def _replaced(folded: Folded, word: str, meant: str) -> Folded:
    """``folded`` with ``meant`` for each ``word`` that stands whole."""
    text: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    at = folded.text.find(word)
    while at >= 0:
        after = at + len(word)
        if not (folded.text[at - 1 : at].isalnum() or folded.text[after : after + 1].isalnum()):
            text += (folded.text[done:at], meant)
            places = [at + min(number, len(word) - 1) for number in range(len(meant))]
            starts += (*folded.starts[done:at], *(folded.starts[place] for place in places))
            ends += (*folded.ends[done:at], *(folded.ends[place] for place in places[:-1]), folded.ends[after - 1])
            done = after
        at = folded.text.find(word, after)
    return Folded(
        "".join((*text, folded.text[done:])),
        (*starts, *folded.starts[done:]),
        (*ends, *folded.ends[done:]),
        folded.original_length,
    )


@cache
def spelling() -> Spelling:
    """The words of the project, read once."""
    return Spelling(files("chirsite.lexicon").joinpath("key_words.txt").read_text("utf-8").splitlines())

"""What a rendered page must say in its own words: several expressions that one sentence holds together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from chirsite.model.rendered import HtmlFacts
from chirsite.text.fold import folded_words
from chirsite.text.sentences import sentences


@dataclass(frozen=True, slots=True)
class Statement:
    """A duty of the law: what it is, in French, and patterns over folded text that one sentence meets together."""

    label: str
    patterns: tuple[str, ...]

    def stands_in(self, text: str) -> bool:
        """Whether one sentence of ``text`` meets every pattern: the words alone, far apart, say nothing."""
        return any(self._meets(sentence) for sentence in _folded_sentences(text))

    def stands_on(self, page: HtmlFacts) -> bool:
        """Whether one sentence of the main part of ``page`` meets every pattern."""
        return self.stands_in(page.own_text)

    def _meets(self, sentence: str) -> bool:
        return all(re.search(rf"\b(?:{one})\b", sentence) for one in self.patterns)


def _folded_sentences(text: str) -> Iterator[str]:
    return (folded_words(text[start:end]) for start, end in sentences(text))

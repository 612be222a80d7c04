"""Lists of expressions turned into one matcher over folded French text, with exact spans."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from chirsite.diagnostics import Severity
from chirsite.rules.base import Hit
from chirsite.rules.passages import Passage
from chirsite.rules.shared.needed import needed_words
from chirsite.text.fold import fold, folded_text
from chirsite.text.negation import is_negated
from chirsite.text.sentences import sentence_at


@dataclass(frozen=True)
class Terms:
    """Expressions a rule looks for.

    ``patterns`` are regular expressions over folded text (lower case, no accents, straight apostrophes, single
    spaces); they match whole words. A negated expression is let through, since refusing in writing is compliant.
    """

    patterns: tuple[str, ...]
    message: str
    help: str
    negatable: bool = True
    """Whether a negation lets the expression through; not for expressions that are a negation themselves."""
    unless: tuple[str, ...] = ()
    """Patterns over the folded sentence of an expression: one of them found, the expression is let through."""
    severity: Severity | None = None
    """Only where it differs from the rule's."""

    def __call__(self, passage: Passage) -> Iterator[Hit]:
        """One hit for each expression in ``passage``; ``{found}`` in the message is replaced by the words found."""
        spans = self._spans(passage.folded)
        if not spans:
            return
        folded = fold(passage.text)
        for first, last in spans:
            start, end = folded.original_span(first, last)
            if self.negatable and is_negated(passage.text, start):
                continue
            if self._excused(passage.text, start):
                continue
            found = passage.text[start:end]
            message = self.message.format(found=found)
            yield Hit(passage.span(start, end), message, self.help, self.severity, found)

    @cached_property
    def needs(self) -> tuple[str, ...]:
        """Words one of which stands in every match; none when that is not known of every pattern."""
        known = [needs for needs, _ in self._patterns]
        return tuple(word for needs in known for word in needs) if all(known) else ()

    @cached_property
    def _patterns(self) -> tuple[tuple[tuple[str, ...], str], ...]:
        return tuple((needed_words(pattern), pattern) for pattern in self.patterns)

    def _spans(self, folded: str) -> list[tuple[int, int]]:
        """Where the patterns match, leftmost first, then in the order of the patterns, none over another.

        A plain search for needed words comes first: on most texts it spares compiling and running the expression.
        """
        found = [
            (match.start(), order, match.end())
            for order, (needs, pattern) in enumerate(self._patterns)
            if not needs or any(word in folded for word in needs)
            for match in _compiled(pattern).finditer(folded)
        ]
        spans: list[tuple[int, int]] = []
        for start, _, end in sorted(found):
            if not spans or start >= spans[-1][1]:
                spans.append((start, end))
        return spans

    def _excused(self, text: str, start: int) -> bool:
        if not self.unless:
            return False
        first, last = sentence_at(text, start)
        sentence = folded_text(text[first:last])
        return any(re.search(rf"(?<!\w)(?:{pattern})", sentence) for pattern in self.unless)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")

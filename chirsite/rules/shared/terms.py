"""Lists of expressions turned into one matcher over folded French text, with exact spans."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from chirsite.diagnostics import Severity
from chirsite.rules.answers import denies, is_question
from chirsite.rules.base import Hit
from chirsite.rules.passages import Passage
from chirsite.rules.shared.disowned import NEVER, NOT_ASKED, REMOVED, is_set_aside
from chirsite.rules.shared.expressions import Sought, one_holds, spans_of
from chirsite.text.fold import folded_text
from chirsite.text.negation import is_negated
from chirsite.text.sentences import sentence_at

_folded = lru_cache(maxsize=64)(folded_text)
"""A sentence may hold many expressions."""


@dataclass(frozen=True)
class Terms:
    """Expressions a rule looks for.

    ``patterns`` are regular expressions over folded text (lower case, no accents, straight apostrophes, single
    spaces); they match whole words. A negated expression is let through, since refusing in writing is compliant, and so
    is one that is asked and denied: « Faut-il verser des arrhes ? Non. », and one that is not asked for or was removed:
    « Les arrhes ne sont pas pratiquées », « Le livre d’or a été retiré ».
    """

    patterns: tuple[str, ...]
    message: str
    help: str
    negatable: bool = True
    """Whether a negation lets the expression through; not for expressions that are a negation themselves."""
    unless: tuple[str, ...] = ()
    """Patterns over the folded sentence of an expression: one of them found, the expression is let through."""
    around: tuple[str, ...] = ()
    """The same over the text from the beginning of its sentence on, ``⟦⟧`` standing for the expression."""
    since: tuple[str, ...] = ()
    """The same from the beginning of the sentence before on, which says who « il » or « elle » is."""
    severity: Severity | None = None
    """Only where it differs from the rule's."""

    def __call__(self, passage: Passage) -> Iterator[Hit]:
        """One hit for each expression in ``passage``; ``{found}`` in the message is replaced by the words found."""
        spans = spans_of(self.sought, passage.mended.text, passage.standing)
        if not spans:
            return
        folded = passage.mended
        for span in spans:
            start, end = folded.original_span(*span)
            if self.negatable and (is_negated(passage.text, start) or _answered_no(passage, start)):
                continue
            if self._excused(passage.text, start) or is_set_aside(passage, span, self._around, self.since):
                continue
            found = passage.text[start:end]
            message = self.message.format(found=found)
            yield Hit(passage.span(start, end), message, self.help, self.severity, found)

    @cached_property
    def sought(self) -> Sought:
        """The patterns, as they are looked for."""
        return Sought(self.patterns)

    @cached_property
    def _around(self) -> tuple[str, ...]:
        return (*self.around, NOT_ASKED, NEVER, *REMOVED) if self.negatable else self.around

    def _excused(self, text: str, start: int) -> bool:
        if not self.unless:
            return False
        first, last = sentence_at(text, start)
        return one_holds(self.unless, _folded(text[first:last]))


def _answered_no(passage: Passage, start: int) -> bool:
    first, last = sentence_at(passage.text, start)
    return is_question(passage.text[first:last]) and denies(_folded(passage.text[last:] or passage.answer))

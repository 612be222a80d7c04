"""Claims: words said *of somebody* or of something, affirmed, by the site itself.

An expression alone does not tell praise from information: « hors pair » praises the surgeon, and says nothing of an
implant; « sans risque » promises, « n’est jamais sans risque » warns. A claim adds to the expressions of ``Terms`` who
they are said of, told by the classes of the lexicon, and what excuses them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from chirsite.diagnostics import Severity
from chirsite.rules.answers import affirms, is_question
from chirsite.rules.base import Hit
from chirsite.rules.passages import Passage
from chirsite.rules.shared.disowned import is_set_aside
from chirsite.rules.shared.excuses import REFUSAL as REFUSED
from chirsite.rules.shared.expressions import Sought, one_holds, spans_of
from chirsite.text.fold import Folded, folded_text
from chirsite.text.negation import is_negated
from chirsite.text.sentences import sentence_at


class Side(Enum):
    """Where those a claim is about stand."""

    BEFORE = "before"
    AFTER = "after"
    ANY = "any"


@dataclass(frozen=True)
class Who:
    """Those a claim is about: words of some classes of the lexicon, save those that are also of another."""

    classes: frozenset[str]
    but: frozenset[str] = frozenset()


PRACTICE = Who(frozenset({"SELF", "TEAM", "PLACE"}), frozenset({"COLLEAGUE"}))
"""Whoever the site is of: the practitioner, his team, his place."""
SURGEON = Who(frozenset({"SELF", "TEAM"}), frozenset({"COLLEAGUE"}))

SPOKEN_BY_OTHERS = frozenset({"AUTHORITY", "REFUSAL"})
"""Classes that excuse a sentence: it tells what an authority says, or what the site refuses to do."""


@dataclass(frozen=True)
class Claim:
    """What must not be said of some: ``patterns``, as in ``Terms``, in the same sentence as a word ``of`` them.

    Let through: what is negated, what is asked (unless the answer says yes), a sentence that holds a word of one of
    the classes ``excused_by`` or a pattern ``unless``.
    """

    patterns: tuple[str, ...]
    message: str
    """``{found}`` stands for the words found, ``{of}`` for those it is said of."""
    help: str
    of: Who | None = None
    """None: whoever it is said of."""
    side: Side = Side.ANY
    within: int = 8
    """How many words may stand between them."""
    negatable: bool = True
    askable: bool = True
    """Whether a question lets it through; not for a question that boasts by itself."""
    excused_by: frozenset[str] = SPOKEN_BY_OTHERS
    unless: tuple[str, ...] = (REFUSED,)
    around: tuple[str, ...] = ()
    """The same over the text from the beginning of its sentence on, ``⟦⟧`` standing for the expression."""
    severity: Severity | None = None
    """Only where it differs from the rule's."""

    def __call__(self, passage: Passage) -> Iterator[Hit]:
        """One hit for each claim in ``passage``, or for its first words when they say yes to a claim asked before."""
        spans = spans_of(self.sought, passage.mended.text, passage.standing)
        if spans:
            folded = passage.mended
            for span in spans:
                start, end = folded.original_span(*span)
                if self._excused(passage, start, folded) or is_set_aside(passage, span, self.around):
                    continue
                of = self._of(passage, span, folded)
                if of is not None:
                    yield self._hit(passage, start, end, of)
        elif passage.affirmed and spans_of(self.sought, passage.affirmed, passage.standing):
            yield self._hit(passage, *sentence_at(passage.text, 0), passage.question)

    @cached_property
    def sought(self) -> Sought:
        """The patterns, as they are looked for."""
        return Sought(self.patterns)

    def _hit(self, passage: Passage, start: int, end: int, said_of: str) -> Hit:
        found = passage.text[start:end].rstrip()
        message = self.message.format(found=found, of=said_of)
        return Hit(passage.span(start, start + len(found)), message, self.help, self.severity, found)

    def _excused(self, passage: Passage, start: int, folded: Folded) -> bool:
        text = passage.text
        first, last = sentence_at(text, start)
        if self.askable and is_question(text[first:last]) and not affirms(folded_text(text[last:])):
            return True
        if self.negatable and is_negated(text, start):
            return True
        bounds = folded.folded_offset(first), folded.folded_offset(last)
        if one_holds(self.unless, folded.text[slice(*bounds)]):
            return True
        return any(classes & self.excused_by for classes in passage.classed(*bounds).classes)

    def _of(self, passage: Passage, span: tuple[int, int], folded: Folded) -> str | None:
        """The word nearest to ``span`` that it is said of, ``""`` when anybody will do; None without any."""
        if self.of is None:
            return ""
        first, last = (folded.folded_offset(offset) for offset in sentence_at(passage.text, folded.starts[span[0]]))
        words = passage.classed(first, last)
        inside = words.between(*span)
        before = range(max(0, inside.start - self.within), inside.start)
        after = range(inside.stop, min(len(words.classes), inside.stop + self.within))
        looked = {
            Side.BEFORE: (*reversed(before),),
            Side.AFTER: (*after,),
            Side.ANY: (*inside, *reversed(before), *after),
        }
        for at in looked[self.side]:
            if words.classes[at] & self.of.classes and not words.classes[at] & self.of.but:
                start, end = folded.original_span(words.starts[at], words.ends[at])
                return passage.text[start:end]
        return None

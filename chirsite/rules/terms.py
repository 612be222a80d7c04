"""Lists of expressions turned into one matcher over folded French text, with exact spans."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from chirsite.rules.base import Hit
from chirsite.rules.passages import Passage
from chirsite.text.fold import fold
from chirsite.text.negation import is_negated


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

    def find(self, passage: Passage) -> Iterator[Hit]:
        """One hit for each expression in ``passage``; ``{found}`` in the message is replaced by the words found."""
        if not self._compiled.search(passage.folded):
            return
        folded = fold(passage.text)
        for match in self._compiled.finditer(folded.text):
            start, end = folded.original_span(match.start(), match.end())
            if self.negatable and is_negated(passage.text, start):
                continue
            found = passage.text[start:end]
            yield Hit(passage.span(start, end), self.message.format(found=found), self.help, excerpt=found)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{'|'.join(self.patterns)})(?!\w)")

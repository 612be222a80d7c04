"""Expressions looked for in every text, and others in the words of pictures alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from chirsite.rules.base import Hit
from chirsite.rules.passages import Passage, Scope
from chirsite.rules.shared.expressions import Sought
from chirsite.rules.shared.terms import Terms

_OF_PICTURES = frozenset({Scope.ALTERNATIVE, Scope.CAPTION})


@dataclass(frozen=True)
class Pictured:
    """The text check of a rule that a picture can break too, by the logo that it shows."""

    everywhere: Terms
    pictures: Terms
    """What counts only in an alternative text or a caption."""

    def __call__(self, passage: Passage) -> Iterator[Hit]:
        """The hits of the lists that look at ``passage``."""
        yield from self.everywhere(passage)
        if passage.scope in _OF_PICTURES:
            yield from self.pictures(passage)

    @cached_property
    def sought(self) -> Sought:
        """The patterns of both lists."""
        return Sought((*self.everywhere.patterns, *self.pictures.patterns))

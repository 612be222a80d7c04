"""Several lists of expressions as the one text check of a rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from chirsite.rules.base import Hit
from chirsite.rules.passages import Passage
from chirsite.rules.shared.claims import Claim
from chirsite.rules.shared.expressions import Sought
from chirsite.rules.shared.terms import Terms


@dataclass(frozen=True)
class Together:
    """Lists that a rule looks for one after the other: words found by one are not told again by the next."""

    lists: tuple[Terms | Claim, ...]

    def __call__(self, passage: Passage) -> Iterator[Hit]:
        """The hits of every list in ``passage``, none over another, the first list first."""
        told: list[Hit] = []
        for one in self.lists:
            if not one.sought.can_stand(passage.standing):
                continue
            for hit in one(passage):
                if not any(hit.span.touches(other.span) for other in told):
                    told.append(hit)
        yield from told

    @cached_property
    def sought(self) -> Sought:
        """The patterns of all the lists."""
        return Sought(pattern for one in self.lists for pattern in one.patterns)

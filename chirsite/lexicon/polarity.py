"""Which words of a sentence stand under a negation, word by word: a first approximation that costs next to nothing."""

from __future__ import annotations

from collections.abc import Sequence

_DENYING = frozenset(
    ("pas", "jamais", "aucun", "aucune", "rien", "nul", "nulle", "sans", "ni", "plus", "guere", "point", "ne", "n'",
     "interdit", "interdite", "interdits", "interdites")
)  # fmt: skip
_CLOSING = frozenset(".!?;:")


def denied(words: Sequence[str]) -> list[bool]:
    """For each of ``words``, whether a denying word stands before it in its clause."""
    under = False
    found = [under] * len(words)
    if _DENYING.isdisjoint(words):
        return found
    for at, word in enumerate(words):
        if word in _CLOSING:
            under = False
        found[at] = under
        under = under or word in _DENYING
    return found

"""Two groups of words in one sentence, in either order: how a thing is said without its name."""

from __future__ import annotations


def either_order(one: str, other: str, within: int = 60) -> tuple[str, str]:
    """Patterns for ``one`` and ``other``, patterns too, with at most ``within`` characters of one sentence between."""
    between = rf"\b[^.!?;]{{0,{within}}}?(?<!\w)"
    return f"{one}{between}{other}", f"{other}{between}{one}"


def then(*words: str, within: int = 60) -> str:
    """A pattern for ``words``, patterns too, in this order in one sentence."""
    return rf"\b[^.!?;]{{0,{within}}}?(?<!\w)".join(words)

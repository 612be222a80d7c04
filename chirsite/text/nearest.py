"""« Did you mean…? »."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from chirsite.text.fold import folded_text


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that looks most like ``word``, accents and case aside, or None when none comes close."""
    by_folded: dict[str, str] = {}
    for candidate in candidates:
        by_folded.setdefault(folded_text(candidate), candidate)
    close = get_close_matches(folded_text(word), list(by_folded), n=1)
    return by_folded[close[0]] if close else None

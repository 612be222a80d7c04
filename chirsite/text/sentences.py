"""Where French sentences begin and end."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

_TERMINATOR = re.compile(r"[.!?…]+[\s\u00a0\u202f]*[»”\")\]’]*(?=\s|$)|\n{2,}")
_OPENERS = ' \t\n\u00a0\u202f«“"([—–-'
_INNER = (",", ";", ":")
"""What begins no sentence: « (voile, cire…) : le reste lui échappe »."""
_LAST_WORD = re.compile(r"[^\s\u00a0\u202f«“\"(’']+$")
_ABBREVIATIONS = re.compile(
    r"al|art|av|bd|boul|cf|chap|drs?|env|ex|fig|m|me|mgr|mlle|mm|mmes?|n°|no|pp?|pr|prs|prof|réf|st|ste|tab|tél|vol",
    re.IGNORECASE,
)
_KEPT = 4096
"""How many texts are remembered: one rule after another reads the same."""
_NEAR = 80
"""How far around a point we look: longer than any two words, so that a long text is not read again at each point."""
_INITIALS = re.compile(r"(?:[A-ZÀ-Þ]\.?-?)+")


@lru_cache(maxsize=_KEPT)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Cut ``text`` into contiguous ``(start, end)`` spans, each with the white space that follows it."""
    starts = [0]
    for match in _TERMINATOR.finditer(text):
        following = _skip_spaces(text, match.end())
        if following < len(text) and _ends_sentence(text, match, following):
            starts.append(following)
    return tuple(zip(starts, [*starts[1:], len(text)], strict=True))


def sentence_at(text: str, offset: int) -> tuple[int, int]:
    """The ``(start, end)`` offsets of the sentence that holds ``offset``."""
    spans = sentences(text)
    return spans[max(0, bisect_right(spans, offset, key=lambda span: span[0]) - 1)]


def _skip_spaces(text: str, offset: int) -> int:
    while offset < len(text) and text[offset].isspace():
        offset += 1
    return offset


def _ends_sentence(text: str, match: re.Match[str], following: int) -> bool:
    if match.group().startswith("\n"):
        return True
    first = text[following : following + _NEAR].lstrip(_OPENERS)[:1]
    if first.islower() or first in _INNER:
        return False
    return match.group() != "." or not _is_abbreviation(text[max(0, match.start() - _NEAR) : match.start()], first)


def _is_abbreviation(before: str, following: str) -> bool:
    """Whether the point after ``before`` belongs to an abbreviation (« Dr. », « art. R. 4127 », « J.-P. »)."""
    found = _LAST_WORD.search(before)
    if found is None:
        return False
    word = found.group()
    if _ABBREVIATIONS.fullmatch(word):
        return True
    if not _INITIALS.fullmatch(word):
        return False
    if "." in word:
        return True
    previous = _LAST_WORD.search(before[: found.start()].rstrip())
    # « Hépatite B. Le vaccin » ends there, « Marie B. Durand » and « art. R. 4127 » do not.
    return following.isdigit() or previous is None or previous.group()[0].isupper()

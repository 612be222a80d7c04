"""Natural frequencies in words: « 2 personnes sur 100 », « 3 à 6 femmes sur 1 000 »; « 2 people in 100 »."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

_GAP = r"[ \u00a0\u202f]"


@cache
def _expression(between: str, of: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\d,.])(?:(?P<low>\d{{1,3}}){_GAP}(?:{between}){_GAP})?(?P<high>\d{{1,3}})"
        rf"(?:{_GAP}[^\W\d]+){{0,3}}{_GAP}(?:{of}){_GAP}(?P<base>100|1(?:{_GAP}|,)?000)(?![,]?{_GAP}?\d)"
    )


@cache
def _any(of: str) -> re.Pattern[str]:
    """So many of so many, whatever they are."""
    return re.compile(rf"\d+{_GAP}(?:[^\W\d]+{_GAP}){{0,3}}(?:{of}){_GAP}\d+")


@dataclass(frozen=True, slots=True)
class Frequency:
    """So many of so many: at least ``low``, at most ``high``, of ``base`` (100 or 1,000)."""

    low: int
    high: int
    base: int


def frequency_in(text: str, between: str = "à|ou", of: str = "sur") -> Frequency | None:
    """The one frequency that ``text`` states; None when it states none, several, or an impossible one.

    ``between`` and ``of`` are the words of its language, apart by « | »: « 3 à 6 », « sur 100 »; « 3 to 6 in 100 ».
    """
    found = _expression(between, of).search(text)
    if found is None or len(_any(of).findall(text)) > 1:
        return None
    high, base = int(found["high"]), 100 if found["base"] == "100" else 1000
    low = int(found["low"] or high)
    return Frequency(low, high, base) if 0 < low <= high <= base else None

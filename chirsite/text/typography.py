"""French micro-typography: no-break spaces, apostrophes, quotation marks, suspension points.

Source: Lexique des règles typographiques en usage à l'Imprimerie nationale. Only spaces that are there become
no-break, except inside « », where a missing one is added: adding one elsewhere would harm foreign titles,
times (09:30) and code.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from chirsite.text.dates import MONTHS

OBJECT = "\ufffc"
"""Stands for something that is not text (a tag, a code span): the rules see through it and keep it."""

_NBSP = "\u00a0"
_NNBSP = "\u202f"
_GAP = f"[ \t{_NBSP}{_NNBSP}]"
_LETTER = r"[^\W\d_]"
_UNITS = (
    "€|%|‰|°|(?:euros?|minutes?|min|heures?|h|jours?|j|nuits?|semaines?|mois|an|ans|années?|fois|points?|personnes?"
    "|patients?|km|cm|mm|m|kg|mg|g|ml|mL|cl|dl|l|L|mmol|µg|µm|Hz|bars?)(?!\\w)"
)
_MONTHS = "|".join(MONTHS)

# What must come out as it went in: addresses, and the stand-in for addresses should the text contain it.
_HIDDEN = "\uf8ff"
_ADDRESS = re.compile(rf'(?:https?://|www\.)[^\s"«»<>{OBJECT}]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|{_HIDDEN}')

_Replacement = str | Callable[[re.Match[str]], str]


def _unbroken(match: re.Match[str]) -> str:
    return match.group().replace(" ", _NBSP)


_QUOTES = re.compile(r'(?<!\w)"(?=[^\s"])([^"]*)(?<=\S)"(?!\w)')
_RULES: tuple[tuple[re.Pattern[str], _Replacement], ...] = (
    (re.compile(r"(?<!\.)\.{3}(?!\.)"), "…"),
    (re.compile(rf"(?<={_LETTER})'(?={OBJECT}*(?:{_LETTER}|[«“0-9]))"), "’"),
    (re.compile(rf"«{_GAP}*(?=\S)"), f"«{_NBSP}"),
    (re.compile(rf"(?<=\S){_GAP}*»"), f"{_NBSP}»"),
    (re.compile(rf"(?<=\S){_GAP}+:(?=[\s\"»){OBJECT}]|$)"), f"{_NBSP}:"),
    (re.compile(rf"(?<=\S){_GAP}+(?=[;!?])"), _NNBSP),
    (re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)"), _unbroken),
    (re.compile(r"(?<!\d)0\d(?: \d\d){4}(?!\d)"), _unbroken),
    (re.compile(rf"(?<=\d) (?={OBJECT}*(?:{_UNITS}))"), _NBSP),
    (re.compile(r"(?<=\d[ \u00a0])h (?=\d)"), f"h{_NBSP}"),
    (re.compile(rf"(?<![\d.,])(?:1er|[12]?\d|3[01]) (?=(?:{_MONTHS})\b)"), _unbroken),
    (re.compile(rf"\b(?:Drs?|Prs?|MM?\.|Mmes?|Mlles?|Me) (?={OBJECT}*[A-ZÀ-Þ])"), _unbroken),
    (re.compile(r"\b(?:[nN]°|art\.|pp?\.|chap\.|fig\.|[LRD]\.) (?=\d|[LRD]\.)"), _unbroken),
)


@lru_cache(maxsize=4096)  # menus, titles and labels are asked for on every page
def typeset(text: str) -> str:
    """``text`` with French no-break spaces, apostrophes and quotation marks; addresses are left alone.

    Idempotent: ``typeset(typeset(text)) == typeset(text)``.
    """
    addresses = iter(_ADDRESS.findall(text))
    text = _quote(_ADDRESS.sub(_HIDDEN, text))
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return re.sub(_HIDDEN, lambda _: next(addresses), text)


def _quote(text: str) -> str:
    # Each pass pairs at least two marks; a pair inside another is met on a later pass.
    while (quoted := _QUOTES.sub(r"«\1»", text)) != text:
        text = quoted
    return text

"""How wide a text is in Arial, the face in which search engines set their results, and how much of it they show.

No engine publishes a limit: these are where results are seen to be cut. The advance widths, in thousandths of the size,
are those that Arial, Helvetica and Liberation Sans share. An accent adds nothing to the letter that carries it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from chirsite.text.marked import unmarked

_BY_WIDTH: Final[Mapping[int, str]] = MappingProxyType(
    {
        191: "'",
        200: "\u202f",
        222: "ijl‘’‚",
        260: "|",
        278: " !,./:;I[\\]ftîï·\u00a0",
        333: "()-`r“”„\u2011",
        334: "{}",
        350: "•",
        355: '"',
        389: "*",
        400: "°",
        469: "^",
        500: "Jcksvxyz",
        556: "#$0123456789?L_abdeghnopqu«»–€",
        549: "÷",
        584: "+<=>~×",
        611: "FTZ",
        667: "&ABEKPSVXY",
        722: "CDHNRUw",
        778: "GOQ",
        833: "Mm",
        889: "%æ",
        944: "Wœ",
        1000: "—…ŒÆ",
        1015: "@",
    }
)
_WIDTHS: Final[Mapping[str, int]] = MappingProxyType(
    {character: width for width, characters in _BY_WIDTH.items() for character in characters}
)
_OTHER: Final = 556
"""The width of a digit and of most lower-case letters."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a result: the size of its font, and the widths between which it reads whole and says enough."""

    size: int
    least: int
    most: int

    def fitting(self, candidates: Iterable[str]) -> str:
        """The first candidate that is shown whole, or the last one."""
        text = ""
        for text in candidates:
            if pixels(unmarked(text), self.size) <= self.most:
                return text
        return text


TITLE: Final = Line(20, least=280, most=580)
DESCRIPTION: Final = Line(14, least=680, most=920)
"""In full on a screen; a phone cuts near 680 pixels."""


def pixels(text: str, size: int) -> float:
    """The width of ``text`` on one line, set in Arial at ``size`` pixels."""
    return sum(map(_advance, unicodedata.normalize("NFC", text))) * size / 1000


def _advance(character: str) -> int:
    base = unicodedata.normalize("NFD", character)[0]
    return _WIDTHS.get(character, _WIDTHS.get(base, _OTHER))

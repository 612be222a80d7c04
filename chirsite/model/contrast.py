"""Contrast between the colours of a palette: which pairs a page shows, and how far apart they must stand.

The pairs are those that the stylesheets of the default theme lay over one another, the focus and the borders
included; a test in a browser looks for others. Thresholds are those of WCAG 2.2, success criteria 1.4.3 (text) and
1.4.11 (what shows a control or its state), https://www.w3.org/TR/WCAG22/.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_TEXT: Final = 4.5
_CONTROL: Final = 3.0


@dataclass(frozen=True, slots=True)
class Pair:
    """A role laid over another, and the least contrast between them."""

    over: str
    under: str
    least: float


_GROUNDS: Final = ("background", "surface", "warning_surface")
PAIRS: Final[tuple[Pair, ...]] = (
    *(Pair(over, under, _TEXT) for over in ("text", "muted", "accent") for under in _GROUNDS),
    Pair("on_accent", "accent", _TEXT),
    Pair("warning_text", "warning_surface", _TEXT),
    *(Pair(over, under, _CONTROL) for over in ("border", "focus") for under in _GROUNDS),
)
"""Every pair that must be told apart. The focus never touches a button: a ring of the background parts them."""


@dataclass(frozen=True, slots=True)
class Shortfall:
    """A pair too close to be read, and a colour for ``pair.over`` that would do."""

    pair: Pair
    ratio: float
    enough: str


def ratio(one: str, other: str) -> float:
    """The contrast between two colours written ``#rgb`` or ``#rrggbb``, from 1 to 21 (WCAG 2.2, contrast ratio)."""
    darker, lighter = sorted((_luminance(_channels(one)), _luminance(_channels(other))))
    return (lighter + 0.05) / (darker + 0.05)


def shortfalls(colours: dict[str, str]) -> Iterator[Shortfall]:
    """The pairs of a scheme, given as colours by role, that do not reach their contrast."""
    for pair in PAIRS:
        over, under = colours[pair.over], colours[pair.under]
        found = ratio(over, under)
        if found < pair.least:
            yield Shortfall(pair, found, _enough(over, under, pair.least))


def _enough(over: str, under: str, least: float) -> str:
    """The nearest colour to ``over``, towards black or white, that stands out enough from ``under``."""
    target = 255 if _luminance(_channels(under)) < _MIDDLE else 0
    start = _channels(over)
    mixes = (tuple(round(one + (target - one) * step / 50) for one in start) for step in range(51))
    colours = ("#" + "".join(f"{channel:02x}" for channel in mix) for mix in mixes)
    return next((colour for colour in colours if ratio(colour, under) >= least), "#ffffff" if target else "#000000")


_MIDDLE: Final = 0.179
"""The luminance that contrasts as much with black as with white."""


def _channels(colour: str) -> tuple[int, ...]:
    digits = colour.removeprefix("#")
    pairs = [digit * 2 for digit in digits] if len(digits) == 3 else [digits[0:2], digits[2:4], digits[4:6]]
    return tuple(int(pair, 16) for pair in pairs)


def _luminance(channels: tuple[int, ...]) -> float:
    red, green, blue = (_linear(channel / 255) for channel in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

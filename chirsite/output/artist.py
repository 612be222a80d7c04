"""Drawing share images and icons, as PNG of a few colours: fast to make, light to send, the same bytes everywhere.

The face is Source Serif Pro (SIL Open Font License 1.1), near the serifs that titles are set in on most machines. The
one that Pillow brings has no accent, and systems differ in those they have.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from math import hypot
from types import MappingProxyType
from typing import Final

from PIL import Image, ImageColor, ImageDraw, ImageFont

from chirsite.plan.drawings import Colours, Drawing, Shape

_SHADES: Final = 8
"""Steps from a background to what is written on it: enough for letters to look smooth."""
_MARGIN: Final = 80
_BAND: Final = 150
"""Height of the band at the foot of a card."""
_RULE: Final = 44
"""From the top of the rule above a title to that of its letters' line."""
_TITLE_HEIGHT: Final = 340
_LEADING: Final = 1.17
_TITLE_SIZES: Final = (112, 100, 88, 80, 72, 64, 56, 48)
_FAVICON_SIZES: Final = (48, 32)


def draw(drawing: Drawing) -> bytes:
    """The file of a drawing: PNG, or ICO for the favicon."""
    return _DRAWERS[drawing.shape](drawing)


def _card(drawing: Drawing) -> bytes:
    title, site, host = drawing.words
    width, height, room = drawing.width, drawing.height - _BAND, drawing.width - 2 * _MARGIN
    lines, size = _set(title, room)
    top = round((height - _RULE - len(lines) * size * _LEADING) / 2)
    above, below = Image.new("L", (width, height)), Image.new("L", (width, _BAND))
    pen = ImageDraw.Draw(above)
    for number, line in enumerate(lines):
        _write(pen, (_MARGIN, round(top + _RULE + size * (0.86 + number * _LEADING))), line, "Semibold", size)
    pen = ImageDraw.Draw(below)
    _write(pen, (_MARGIN, 68), site, "Semibold", _largest(site, "Semibold", (42, 36, 32, 28, 24), room))
    _write(pen, (_MARGIN, 116), host, "Regular", _largest(host, "Regular", (32, 28, 24, 20), room))
    image = Image.new("P", (width, drawing.height))
    image.putpalette(_ramp(drawing.colours.background, drawing.colours.text) + _band_ramp(drawing.colours))
    image.paste(above.point(_shade(0)), (0, 0))
    image.paste(below.point(_shade(_SHADES)), (0, height))
    ImageDraw.Draw(image).rectangle((_MARGIN, top, _MARGIN + 96, top + 7), fill=_SHADES)
    return _png(image)


def _icon(drawing: Drawing) -> bytes:
    return _png(_square(drawing, drawing.width))


def _favicon(drawing: Drawing) -> bytes:
    largest, *smaller = (_square(drawing, size).convert("RGB") for size in _FAVICON_SIZES)
    content = BytesIO()
    sizes = [(size, size) for size in _FAVICON_SIZES]
    largest.save(content, "ICO", sizes=sizes, append_images=smaller)
    return content.getvalue()


_DRAWERS: Mapping[Shape, Callable[[Drawing], bytes]] = MappingProxyType(
    {Shape.CARD: _card, Shape.ICON: _icon, Shape.FAVICON: _favicon}
)


def _square(drawing: Drawing, size: int) -> Image.Image:
    """The initials in the middle of the accent, within the circle that Android may cut icons to."""
    mask = Image.new("L", (size, size))
    (letters,) = drawing.words
    left, top, right, bottom = _font("Semibold", round(size * 0.46)).getbbox(letters, anchor="ls")
    room = 0.38 * size / hypot((right - left) / 2, (bottom - top) / 2)
    font = _font("Semibold", round(size * 0.46 * min(1, room)))
    left, top, right, bottom = font.getbbox(letters, anchor="ls")
    place = ((size - right - left) / 2, (size - bottom - top) / 2)
    ImageDraw.Draw(mask).text(place, letters, fill=255, font=font, anchor="ls")
    image = mask.point(_shade(0)).convert("P")
    image.putpalette(_band_ramp(drawing.colours))
    return image


def _set(title: str, room: int) -> tuple[list[str], int]:
    """The lines of a title and the size they are set in: the largest that fits, in lines of like lengths."""
    for size in _TITLE_SIZES:
        lines = list(_lines(title, size, room))
        if len(lines) * size * _LEADING <= _TITLE_HEIGHT and all(_width(line, size) <= room for line in lines):
            return _balanced(title, size, room, len(lines)), size
    size = _TITLE_SIZES[-1]
    kept = list(_lines(title, size, room))[: int(_TITLE_HEIGHT / (size * _LEADING))]
    return [*kept[:-1], f"{kept[-1]}…"], size


def _balanced(title: str, size: int, room: int, count: int) -> list[str]:
    """The same number of lines, in the narrowest column that holds them."""
    narrowest = bisect_left(range(room), -count, key=lambda width: -len(list(_lines(title, size, width))))
    return list(_lines(title, size, narrowest))


def _lines(title: str, size: int, room: int) -> Iterator[str]:
    line = ""
    for word in title.split(" "):
        longer = f"{line} {word}".lstrip()
        if line and _width(longer, size) > room:
            yield line
            longer = word
        line = longer
    yield line


def _largest(text: str, weight: str, sizes: Sequence[int], room: int) -> int:
    return next((size for size in sizes if _width(text, size, weight) <= room), sizes[-1])


def _write(pen: ImageDraw.ImageDraw, at: tuple[int, int], text: str, weight: str, size: int) -> None:
    pen.text(at, _plain(text), fill=255, font=_font(weight, size), anchor="ls")


def _width(text: str, size: int, weight: str = "Semibold") -> float:
    words = _plain(text).split(" ")  # their widths add up: the face, so set, kerns nothing
    return sum(_advance(word, weight, size) for word in words) + _advance(" ", weight, size) * (len(words) - 1)


@lru_cache(maxsize=8192)
def _advance(text: str, weight: str, size: int) -> float:
    return _font(weight, size).getlength(text)


def _plain(text: str) -> str:
    """The spaces of French typography, which keep words together, are drawn as any other."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@lru_cache
def _font(weight: str, size: int) -> ImageFont.FreeTypeFont:
    """Set without the engine that shapes complex scripts, which is not on every machine: the same bytes everywhere.

    The TrueType files give, so set, wrong widths to the quotation marks.
    """
    content = files("font_source_serif_pro").joinpath("files", f"SourceSerifPro-{weight}.otf").read_bytes()
    return ImageFont.truetype(BytesIO(content), size, layout_engine=ImageFont.Layout.BASIC)


def _shade(first: int) -> list[int]:
    """From the coverage of a pixel to its place in a ramp that begins at ``first`` in the palette."""
    return [first + round(coverage * (_SHADES - 1) / 255) for coverage in range(256)]


def _band_ramp(colours: Colours) -> list[int]:
    return _ramp(colours.accent, colours.on_accent)


def _ramp(back: str, front: str) -> list[int]:
    ends = [ImageColor.getrgb(colour)[:3] for colour in (back, front)]
    steps = [step / (_SHADES - 1) for step in range(_SHADES)]
    return [round(low + (high - low) * step) for step in steps for low, high in zip(*ends, strict=True)]


def _png(image: Image.Image) -> bytes:
    content = BytesIO()
    # Level 9 makes them a tenth lighter and takes thirty times as long.
    image.save(content, "PNG", bits=4, compress_level=4)
    return content.getvalue()

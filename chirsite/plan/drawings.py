"""Pictures made from words and colours alone: share images and icons. Nothing is drawn here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from hashlib import sha256
from typing import Final

from chirsite.model.project import Surgeon
from chirsite.model.rendered import RenderedFile
from chirsite.model.theme import Palette
from chirsite.plan.assets import FOLDER, fingerprinted
from chirsite.text.slug import slugify

ARTIST: Final = 2
"""Names a way of drawing; raise it when ``output.artist`` draws otherwise."""
CARD_SIZE: Final = (1200, 630)
"""What Facebook, LinkedIn, X and messaging services show whole: 1.91 to 1."""
FAVICON: Final = "favicon.ico"
_NAME: Final = 60
"""Characters of a title that the name of its share image keeps."""
_ICON_SIZES: Final = (180, 192, 512)
"""The home screen of iOS, that of Android, its start screen."""


class Shape(StrEnum):
    """What is drawn: the image of a shared page, an icon, the favicon of browsers that know no SVG."""

    CARD = "card"
    ICON = "icon"
    FAVICON = "favicon"


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of a drawing, as ``#rrggbb``: text on background, and its reverse on the accent."""

    background: str
    text: str
    accent: str
    on_accent: str

    @classmethod
    def of(cls, palette: Palette) -> Colours:
        """Those of a palette, which are known to contrast."""
        return cls(palette.background, palette.text, palette.accent, palette.on_accent)


@dataclass(frozen=True)
class Drawing:
    """One picture to draw; ``words`` are its lines, the largest first."""

    shape: Shape
    width: int
    height: int
    words: tuple[str, ...]
    colours: Colours
    name: str
    """Path in the output folder, before the fingerprint."""

    @property
    def path(self) -> str:
        """Path in the output folder, fingerprinted but for the favicon, which has its place."""
        return self.name if self.shape is Shape.FAVICON else fingerprinted(self.name, self.digest)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of all that decides of the pixels."""
        recipe = (ARTIST, self.shape.value, self.width, self.height, self.words, repr(self.colours))
        return sha256(repr(recipe).encode()).hexdigest()


@dataclass(frozen=True)
class Icons:
    """The icons of a site."""

    vector: RenderedFile
    pixels: tuple[Drawing, ...]
    """Square, from small to large."""
    favicon: Drawing

    @property
    def drawings(self) -> tuple[Drawing, ...]:
        """Those to draw."""
        return (*self.pixels, self.favicon)


def card(title: str, site: str, host: str, colours: Colours) -> Drawing:
    """The image of a shared page: its title, the name of the site and its address."""
    return Drawing(
        Shape.CARD, *CARD_SIZE, (title, site, host), colours, f"media/partage-{slugify(title)[:_NAME].rstrip('-')}.png"
    )


def icons(initials: str, colours: Colours) -> Icons:
    """The initials on the accent of the palette."""
    vector = _vector(initials, colours).encode()
    path = f"{FOLDER}/{fingerprinted('icon.svg', sha256(vector).hexdigest())}"

    def square(shape: Shape, size: int, name: str) -> Drawing:
        return Drawing(shape, size, size, (initials,), colours, name)

    pixels = tuple(square(Shape.ICON, size, f"{FOLDER}/icon-{size}.png") for size in _ICON_SIZES)
    return Icons(RenderedFile(path, vector), pixels, square(Shape.FAVICON, 48, FAVICON))


def initials(surgeons: Sequence[Surgeon]) -> str:
    """« HM » for Hélène Modèle alone, the family names of the first two where several practise together."""
    identities = [surgeon.value.identity for surgeon in surgeons[:2]]
    alone = identities[0]
    names = [one.last_name for one in identities] if len(identities) > 1 else [alone.first_name, alone.last_name]
    return "".join(name[0] for name in names).upper()


def _vector(initials: str, colours: Colours) -> str:
    """The icon as SVG; no style sheet and no script, which a strict security policy would refuse."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
        f'<rect width="64" height="64" rx="14" fill="{colours.accent}"/>'
        '<text x="32" y="32" dy=".35em" text-anchor="middle" font-size="32" font-weight="700" '
        f'font-family="Charter, Cambria, Georgia, serif" fill="{colours.on_accent}">{initials}</text></svg>\n'
    )

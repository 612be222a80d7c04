"""Which derivatives of a picture the site serves: widths, formats, paths; nothing is decoded here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from types import MappingProxyType
from typing import Literal, TypeAlias

from chirsite.model.media import MediaFile

Format: TypeAlias = Literal["avif", "webp", "jpeg", "png"]

WIDTHS = (360, 720, 1080, 1600)
"""Widths in pixels: a phone, a dense phone or a column, a dense tablet, a wide screen."""

ENCODING: Mapping[Format, Mapping[str, int | str | bool]] = MappingProxyType(
    {
        # One thread: the bytes of an AVIF depend on how many shared the work.
        "avif": {"quality": 60, "speed": 8, "max_threads": 1, "subsampling": "4:4:4"},
        "webp": {"quality": 80, "method": 4},
        "jpeg": {"quality": 80, "progressive": True, "optimize": True},
        "png": {"optimize": True},
    }
)
"""Pillow's settings by format. They stand in the plan because a file's address changes with them."""

ENCODER = f"1 {WIDTHS} {[(name, *settings.items()) for name, settings in ENCODING.items()]}"
"""Names a way of encoding; raise the leading number when ``output.images`` treats pixels differently."""

_FALLBACK_WIDTH = 1080
_EXTENSIONS: Mapping[Format, str] = MappingProxyType({"avif": "avif", "webp": "webp", "jpeg": "jpg", "png": "png"})


@dataclass(frozen=True, slots=True)
class Variant:
    """One derivative: format, size in pixels, path in the output folder."""

    format: Format
    width: int
    height: int
    path: str


@dataclass(frozen=True, slots=True)
class ImagePlan:
    """What is made from one source picture; ``width`` and ``height`` are the source's, upright, in pixels."""

    source: MediaFile
    width: int
    height: int
    variants: tuple[Variant, ...]
    """What ``srcset`` offers: format by format, best first, each from narrow to wide."""
    fallback: Variant
    """What ``src`` names, for browsers that know neither AVIF nor WebP."""

    @property
    def files(self) -> tuple[Variant, ...]:
        """Every file to make."""
        return tuple(dict.fromkeys((*self.variants, self.fallback)))


def plan_image(media_id: str, source: MediaFile) -> ImagePlan:
    """Plan the derivatives of a used picture: JPEG beside AVIF and WebP, or one lossless PNG for a PNG drawing."""
    stem = sha256(f"{source.digest} {ENCODER}".encode()).hexdigest()[:8]
    widths = tuple(width for width in WIDTHS if width <= source.width) or (source.width,)

    def variant(name: Format, width: int) -> Variant:
        height = max(1, round(source.height * width / source.width))
        return Variant(name, width, height, f"media/{media_id}-{width}.{stem}.{_EXTENSIONS[name]}")

    drawing = source.format == "PNG"
    offered: tuple[Format, ...] = ("avif", "webp") if drawing else ("avif", "webp", "jpeg")
    fallback = variant("png" if drawing else "jpeg", max(width for width in widths if width <= _FALLBACK_WIDTH))
    variants = tuple(variant(name, width) for name in offered for width in widths)
    return ImagePlan(source, source.width, source.height, variants, fallback)


def plan_images(used: Mapping[str, MediaFile]) -> dict[str, ImagePlan]:
    """Plan every used picture, by media id, in order of id."""
    return {media_id: plan_image(media_id, used[media_id]) for media_id in sorted(used)}

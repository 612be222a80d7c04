"""What the header of a picture says: format, size, orientation; pixels are never decoded here."""

from __future__ import annotations

import os
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from PIL.Image import Image

PICTURE_FORMATS = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".webp": "WEBP", ".avif": "AVIF"}
"""Accepted pictures: Pillow's format for each extension."""

MAX_PIXELS = 100_000_000
"""More than any camera a practice uses; a larger picture is a mistake or a decompression bomb."""

_TAIL = 64 * 1024
_ENDS = {"JPEG": b"\xff\xd9", "PNG": b"IEND"}
_ORIENTATION = 0x0112
_SIDEWAYS = {5, 6, 7, 8}


@dataclass(frozen=True, slots=True)
class Header:
    """The format (Pillow's name) and the size in pixels, once the orientation of the camera is applied."""

    format: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a picture cannot be used: the rule, what is wrong, how to mend it."""

    code: str
    message: str
    advice: str


_BROKEN = Refusal(
    "image-unreadable",
    "cette image est illisible : ce n’est pas une image JPEG, PNG, WebP ou AVIF, ou elle est abîmée",
    "La rouvrir dans un logiciel d’image et l’exporter en JPEG ou en PNG (une photo HEIC doit être convertie).",
)
_TRUNCATED = Refusal(
    "image-unreadable",
    "cette image est tronquée : la fin du fichier manque",
    "La copier de nouveau depuis l’original.",
)
_TOO_LARGE = Refusal(
    "image-too-large",
    f"cette image dépasse {MAX_PIXELS // 1_000_000} mégapixels",
    "La réduire : 3 000 pixels de large suffisent au site.",
)
_ANIMATED = Refusal(
    "image-animated",
    "cette image est animée",
    "En garder une image fixe, ou en faire une vidéo MP4 avec sous-titres et transcription.",
)


def read_header(path: Path) -> Header | Refusal:
    """Measure the picture at ``path``, or say why it cannot be used; raises OSError when it cannot be read."""
    with path.open("rb") as stream:
        header = _measured(stream)
        if isinstance(header, Header) and _is_truncated(stream, header.format):
            return _TRUNCATED
        return header


def open_picture(stream: BinaryIO) -> Image:
    """Open a picture of an accepted format without decoding it.

    Raises whatever Pillow raises on what it cannot read, among which OSError, SyntaxError, ValueError and
    PIL.Image.DecompressionBombError.
    """
    from PIL import Image

    with warnings.catch_warnings():
        # MAX_PIXELS decides, not the lower threshold at which Pillow warns.
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        return Image.open(stream, formats=tuple(dict.fromkeys(PICTURE_FORMATS.values())))


def orientation(image: Image) -> int:
    """The EXIF orientation, 1 to 8; 1 when there is none, or none that can be read.

    Only what stands before the pixels counts, so that the answer is the same before and after decoding.
    """
    from PIL import Image as pillow  # noqa: N813

    exif = pillow.Exif()
    try:
        exif.load(image.info.get("exif", b""))
        value = exif.get(_ORIENTATION, 1)
    except Exception:  # a crafted EXIF block makes Pillow raise almost anything
        return 1
    return value if value in range(1, 9) else 1


def _measured(stream: BinaryIO) -> Header | Refusal:
    from PIL import Image

    try:
        image = open_picture(stream)
        # The second picture inside a phone's JPEG is a depth map or a gain map, not an animation.
        name = "JPEG" if image.format == "MPO" else image.format or ""
        animated = name != "JPEG" and getattr(image, "is_animated", False)
    except Image.DecompressionBombError:
        return _TOO_LARGE
    except Exception:  # Pillow's parsers raise almost anything on a crafted file
        return _BROKEN
    if image.width * image.height > MAX_PIXELS:
        return _TOO_LARGE
    if animated:
        return _ANIMATED
    sideways = orientation(image) in _SIDEWAYS
    width, height = reversed(image.size) if sideways else image.size
    return Header(name, width, height)


def _is_truncated(stream: BinaryIO, name: str) -> bool:
    size = stream.seek(0, os.SEEK_END)
    if name == "WEBP":
        stream.seek(4)
        return int.from_bytes(stream.read(4), "little") + 8 > size
    stream.seek(max(0, size - _TAIL))
    return _ENDS.get(name, b"") not in stream.read()

"""What a file that the site publishes as it is says about its making; pictures are encoded again, without any."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from chirsite.load.metadata import isobmff, matroska, pdf, webvtt


@dataclass(frozen=True, slots=True)
class Embedded:
    """Keys of metadata, as their format names them, each once; and, of a PDF, whether it is tagged."""

    keys: tuple[str, ...] = ()
    tagged: bool = False


_READERS: dict[str, Callable[[BinaryIO], tuple[str, ...]]] = {
    ".mp4": isobmff.keys,
    ".webm": matroska.keys,
    ".vtt": webvtt.keys,
}


def read_embedded(path: Path) -> Embedded:
    """The metadata of the file at ``path``, by its extension; what is damaged is passed over.

    Raises OSError when the file cannot be read.
    """
    suffix = path.suffix.lower()
    with path.open("rb") as stream:
        if suffix == ".pdf":
            found = pdf.read(stream.read())
            return Embedded(_once(found.keys), found.tagged)
        reader = _READERS.get(suffix)
        return Embedded(_once(reader(stream))) if reader else Embedded()


def _once(keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(keys))

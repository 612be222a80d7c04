"""What an output folder holds before a run, whoever put it there."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from enum import Enum, auto
from pathlib import Path

from chirsite.output.places import MANIFEST


class Entry(Enum):
    """Kinds of leaves of a folder tree; a link to a folder is a leaf."""

    FILE = auto()
    LINK = auto()
    EMPTY_FOLDER = auto()
    OTHER = auto()


def entries(target: Path) -> dict[str, Entry]:
    """Every leaf under ``target`` but the manifest, by path relative to it with ``/``, in order; raises OSError."""
    found = dict(sorted(_walk(target, ""), key=lambda leaf: leaf[0])) if target.exists() else {}
    found.pop(MANIFEST, None)
    return found


def file_digest(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal; raises OSError."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _walk(folder: Path, prefix: str) -> Iterator[tuple[str, Entry]]:
    with os.scandir(folder) as listing:
        children = list(listing)
    for child in children:
        path = prefix + child.name
        if child.is_dir(follow_symlinks=False):
            inside = list(_walk(folder / child.name, f"{path}/"))
            yield from inside or [(path, Entry.EMPTY_FOLDER)]
        elif child.is_symlink():
            yield path, Entry.LINK
        else:
            yield path, Entry.FILE if child.is_file(follow_symlinks=False) else Entry.OTHER

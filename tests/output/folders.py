"""Small sites written in a folder, and what the folder then holds."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from chirsite.model.rendered import RenderedFile
from chirsite.output.places import MANIFEST
from chirsite.output.write import WriteResult, write

SITE = {"index.html": "accueil", "honoraires/index.html": "honoraires", "a.css": "p{}"}
NEXT = {"index.html": "nouveau", "honoraires/index.html": "honoraires", "contact/index.html": "contact"}


def rendered(site: dict[str, str]) -> list[RenderedFile]:
    return [RenderedFile(path, text.encode()) for path, text in site.items()]


def build(target: Path, site: dict[str, str]) -> WriteResult:
    return write(rendered(site), target, target.parent)


def tree(folder: Path) -> dict[str, str]:
    """Everything in a folder: links by their destination, files by their bytes, empty folders."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = f"-> {path.readlink()}"
        elif path.is_file():
            found[name] = path.read_bytes().decode()
        elif not any(path.iterdir()):
            found[name] = "(empty)"
    return found


def site_in(folder: Path) -> dict[str, str]:
    return {path: text for path, text in tree(folder).items() if path != MANIFEST}


def stamps(folder: Path) -> dict[str, tuple[int, int, int]]:
    return {
        str(path): (path.lstat().st_mtime_ns, path.lstat().st_ino, path.lstat().st_nlink)
        for path in (folder, *folder.rglob("*"))
    }


def fails(number: int) -> Callable[..., NoReturn]:
    def fail(*_: object, **__: object) -> NoReturn:
        raise OSError(number, os.strerror(number))

    return fail

"""Writing the first files of a project: all of them or none, and never over anything."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from chirsite.scaffold.error import ScaffoldError

_HELD: Final = frozenset({".git"})
"""What a folder may hold and still pass for empty."""


def begin(root: Path, files: Mapping[str, str]) -> None:
    """Write ``files`` in ``root``, a new folder or an empty one.

    Raises ScaffoldError when there is something in its place, OSError when the disk refuses.
    """
    _refuse_occupied(root)
    root.parent.mkdir(parents=True, exist_ok=True)
    staged = Path(tempfile.mkdtemp(prefix=".chirsite-", dir=root.parent.resolve()))
    try:
        staged.chmod(0o777 & ~_umask())  # mkdtemp keeps its folders private
        for name, text in files.items():
            (staged / name).parent.mkdir(parents=True, exist_ok=True)
            (staged / name).write_text(text, "utf-8", newline="\n")
        if not root.exists():
            staged.rename(root)
            return
        for entry in sorted(os.listdir(staged), key=lambda name: name == "site.yaml"):  # last, it makes a project of it
            (staged / entry).rename(root / entry)
    finally:
        shutil.rmtree(staged, ignore_errors=True)


def _refuse_occupied(root: Path) -> None:
    if root.is_symlink() or (root.exists() and not root.is_dir()):
        raise ScaffoldError(f"« {root} » existe déjà et n’est pas un dossier", "Donner le nom d’un nouveau dossier.")
    found = sorted(set(os.listdir(root)) - _HELD) if root.exists() else []
    if found:
        shown = ", ".join(found[:3]) + (" …" if found[3:] else "")
        message = f"le dossier « {root} » n’est pas vide ({shown}) : rien n’y a été écrit"
        raise ScaffoldError(message, "Donner le nom d’un nouveau dossier : chirsite new MON-SITE.")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask

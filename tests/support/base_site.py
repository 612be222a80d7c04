"""The smallest site that can be published, copied so that a test may spoil it."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

BASE = Path(__file__).parent.parent / "sites" / "base"


def base_site(root: Path, changes: Mapping[str, str | bytes | None] | None = None) -> Path:
    """Copy the base site to ``root``, then write ``changes`` over it: the content of each path, None to delete it."""
    shutil.copytree(BASE, root, ignore=shutil.ignore_patterns(".chirsite", "public"))
    for path, content in (changes or {}).items():
        change(root / path, content)
    return root


def change(path: Path, content: str | bytes | None) -> None:
    """Make ``path`` hold ``content``, or not exist."""
    if content is None:
        path.unlink()
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def original(path: str) -> str:
    """The text of a file of the base site."""
    return (BASE / path).read_text("utf-8")


def edited(path: str, old: str, new: str) -> str:
    """A file of the base site with the only occurrence of ``old`` replaced by ``new``."""
    text = original(path)
    assert text.count(old) == 1, f"{old!r} is {text.count(old)} times in {path}"
    return text.replace(old, new)


def tree(folder: Path) -> dict[str, tuple[bytes, int]]:
    """The bytes and the date of change, in nanoseconds, of every file under ``folder``, by path."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}

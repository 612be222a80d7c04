"""Parts of files, which browsers ask for to play a video (RFC 9110, 14)."""

from __future__ import annotations

import re

_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


def part_of(asked: str, size: int) -> tuple[int, int] | None:
    """The first and last byte that a ``Range`` header asks for, of ``size``; None when the whole is to be sent."""
    found = _RANGE.fullmatch(asked.strip())
    if not found or not size or found.groups() == ("", ""):
        return None
    start, end = found.groups()
    first = int(start) if start else max(0, size - int(end))
    last = min(int(end), size - 1) if start and end else size - 1
    return (first, last) if first <= last else None

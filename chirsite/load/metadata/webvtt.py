"""Texts of a WebVTT file that no player shows (WebVTT, « comments » and header): they are published all the same."""

from __future__ import annotations

import re
from typing import BinaryIO

_LIMIT = 2_000_000
_BLOCKS = re.compile(r"\n{2,}")
_SHOWN = 80


def keys(stream: BinaryIO) -> tuple[str, ...]:
    """« NOTE » or « WEBVTT », then the start of each text that is not shown."""
    text = stream.read(_LIMIT).decode("utf-8", "replace").removeprefix("\ufeff")
    blocks = (" ".join(block.split()) for block in _BLOCKS.split(text.replace("\r\n", "\n").replace("\r", "\n")))
    return tuple(block[:_SHOWN] for block in blocks if re.match(r"(?:NOTE|WEBVTT) ", block))

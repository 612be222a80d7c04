"""A file of the site that already exists elsewhere on disk."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class CopiedFile:
    """A file to copy into the site: from media/, or from the cache of derivatives."""

    path: str
    """Relative to the output folder, with ``/``."""
    source: Path
    digest: str
    """SHA-256 of the bytes, in hexadecimal."""

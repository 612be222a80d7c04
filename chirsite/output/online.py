"""The files of an output folder that visitors may have seen."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from chirsite.output.manifest import read_manifest
from chirsite.render.sitemap import was_in_preparation


def online_files(target: Path) -> Iterable[str]:
    """What the site in ``target`` had online: nothing while it was in preparation; raises OutputError."""
    previous = read_manifest(target)
    return () if previous is None or was_in_preparation(previous.files) else previous.files

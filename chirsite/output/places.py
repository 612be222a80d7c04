"""The names chirsite gives to what it keeps in an output folder and beside it."""

from __future__ import annotations

from pathlib import Path

MANIFEST = ".chirsite-manifest.json"
"""In the output folder: the list of what chirsite wrote there."""


def previous_folder(target: Path) -> Path:
    """Where the site that was online waits while the new one takes its place."""
    return target.with_name(f".{target.name}.chirsite-previous")


def staging_prefix(target: Path) -> str:
    """How the name of a folder starts in which a new site is prepared."""
    return f".{target.name}.chirsite-staging-"

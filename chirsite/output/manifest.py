"""The list of what chirsite wrote in a folder, kept in it: what is not on it is somebody else's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from chirsite.output.errors import OutputError
from chirsite.output.places import MANIFEST, previous_folder

_VERSION = 1


@dataclass(frozen=True, slots=True)
class Manifest:
    """The files of an output folder."""

    files: Mapping[str, str]
    """SHA-256 in hexadecimal, by path relative to the folder, with ``/``."""
    before: tuple[str, ...] | None = None
    """For a site in preparation, the pages that were online before it; None for a published one."""

    @property
    def online(self) -> tuple[str, ...]:
        """The pages that visitors may have seen, as files, in order: of a site in preparation, none of its own."""
        if self.before is not None:
            return self.before
        return tuple(sorted(path for path in self.files if path.endswith(".html")))

    def to_bytes(self) -> bytes:
        """The manifest as written: sorted, a file a line, nothing that changes without a file changing."""
        before = {} if self.before is None else {"before": self.before}
        value = {"files": dict(self.files), "version": _VERSION} | before
        return (json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def read_manifest(target: Path) -> Manifest | None:
    """The manifest of the site in ``target``, None when chirsite never wrote there.

    Reads the folder set aside when an interrupted run left no other. Raises OutputError when it cannot be understood.
    """
    path = target / MANIFEST
    try:
        path = (target if target.exists() else previous_folder(target)) / MANIFEST
        return _parsed(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        raise OutputError(
            f"la liste des fichiers du site « {path} » est illisible",
            "La restaurer, ou choisir un dossier de sortie vide.",
        ) from error


def _parsed(content: bytes) -> Manifest:
    """Read a manifest; raises ValueError when it is not one of this version."""
    value = json.loads(content)
    if not isinstance(value, dict) or value.get("version") != _VERSION:
        raise ValueError("not a manifest")
    files, before = value.get("files"), value.get("before")
    if not isinstance(files, dict) or not all(isinstance(digest, str) for digest in files.values()):
        raise ValueError("not a list of files")
    if before is not None and not (isinstance(before, list) and all(isinstance(path, str) for path in before)):
        raise ValueError("not a list of pages")
    return Manifest(files, None if before is None else tuple(before))

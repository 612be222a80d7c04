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

    def to_bytes(self) -> bytes:
        """The manifest as written: sorted, a file a line, nothing that changes without a file changing."""
        value = {"files": dict(self.files), "version": _VERSION}
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
    files = value.get("files") if isinstance(value, dict) and value.get("version") == _VERSION else None
    if not isinstance(files, dict) or not all(isinstance(digest, str) for digest in files.values()):
        raise ValueError("not a manifest")
    return Manifest(files)

"""Filling the staging folder: hard links to what stays, fresh files for what changes."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from chirsite.model.rendered import RenderedFile
from chirsite.output.errors import OutputError
from chirsite.output.existing import Entry, file_digest
from chirsite.output.guards import Planned, parents


def carry_over(target: Path, staging: Path, staying: Mapping[str, Entry]) -> None:
    """Make ``staging`` hold these leaves of ``target``: same bytes, dates and rights; raises OSError."""
    for path, entry in staying.items():
        place = staging / path
        place.parent.mkdir(parents=True, exist_ok=True)
        if entry is Entry.EMPTY_FOLDER:
            place.mkdir(exist_ok=True)
        elif entry is Entry.LINK:
            place.symlink_to((target / path).readlink())
        else:
            _link(target / path, place)
    # Last and from the depths, since a folder may be closed to writing and its date changes as it fills.
    for folder in sorted({parent for path in staying for parent in parents(path)}, reverse=True):
        shutil.copystat(target / folder, staging / folder)


def put(file: Planned, staging: Path) -> None:
    """Write a planned file; raises OSError, or OutputError when a copied file is not the one that was planned."""
    place = staging / file.path
    place.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(file, RenderedFile):
        place.write_bytes(file.content)
        return
    # A copy, not a link: editing one in place must never change the other.
    shutil.copyfile(file.source, place)
    if file_digest(place) != file.digest:
        raise OutputError(
            f"« {file.source} » a changé pendant la construction",
            "Relancer la construction ; si l’erreur revient, supprimer ce fichier s’il est dans un cache.",
        )


def _link(source: Path, place: Path) -> None:
    try:
        os.link(source, place)
    except OSError:
        # Some file systems have no hard links, some systems forbid them on files of other owners.
        shutil.copy2(source, place)

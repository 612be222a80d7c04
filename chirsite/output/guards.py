"""What is refused before anything is written: paths that lead astray, folders that are no place for a site."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import TypeAlias

from chirsite.model.rendered import RenderedFile
from chirsite.output.copied import CopiedFile
from chirsite.output.errors import OutputError
from chirsite.output.places import MANIFEST

Planned: TypeAlias = RenderedFile | CopiedFile


def by_path(files: Iterable[Planned]) -> dict[str, Planned]:
    """The planned files by path, in order.

    Raises OutputError when a path leads out of the folder, is planned twice, is the manifest's, or is both a file and
    a folder.
    """
    planned: dict[str, Planned] = {}
    for file in sorted(files, key=lambda file: file.path):
        if not _is_safe(file.path):
            raise OutputError(f"le chemin « {file.path} » n’est pas permis dans le site", "Corriger l’adresse.")
        if file.path in planned:
            raise OutputError(f"deux fichiers du site s’appellent « {file.path} »", "Changer l’une des deux adresses.")
        planned[file.path] = file
    for path in planned:
        if clash := next((parent for parent in parents(path) if parent in planned), None):
            raise OutputError(f"« {clash} » serait à la fois un fichier et un dossier", "Changer l’une des adresses.")
    return planned


def checked_target(target: Path, project: Path) -> Path:
    """The output folder as an absolute path without links; raises OutputError when a site cannot stand there."""
    target = target.absolute()
    if target.is_symlink():
        raise OutputError(f"« {target} » est un lien", "Donner le dossier lui-même comme dossier de sortie.")
    target = target.resolve()
    if project.resolve().is_relative_to(target):
        raise OutputError(f"« {target} » contient le projet", "Choisir un dossier vide, par exemple « public ».")
    if (target / "site.yaml").exists():  # its sources would go online with the pages
        raise OutputError(
            f"« {target} » contient un projet chirsite", "Choisir un dossier vide, par exemple « public »."
        )
    if target.exists() and not target.is_dir():
        raise OutputError(f"« {target} » est un fichier", "Choisir un dossier, par exemple « public ».")
    return target


def parents(path: str) -> list[str]:
    """The folders above a path, from the nearest, without the root."""
    return [parent.as_posix() for parent in PurePosixPath(path).parents][:-1]


def _is_safe(path: str) -> bool:
    parts = path.split("/")
    return path.isprintable() and "\\" not in path and path != MANIFEST and not {"", ".", ".."} & set(parts)

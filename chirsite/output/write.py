"""Writing a site: all of it or nothing, only what changed, and never over a file that chirsite did not write."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from chirsite.diagnostics import Finding
from chirsite.load.text_file import refused
from chirsite.model.rendered import RenderedFile
from chirsite.output.errors import OutputError
from chirsite.output.existing import Entry, entries, file_digest
from chirsite.output.guards import Planned, by_path, checked_target, parents
from chirsite.output.manifest import Manifest, read_manifest
from chirsite.output.places import MANIFEST
from chirsite.output.stage import carry_over, put
from chirsite.output.swap import exclusive, recover, staged


@dataclass(frozen=True, slots=True)
class WriteResult:
    """What a run did to the output folder, each list in order of path.

    With findings, nothing was written.
    """

    written: tuple[str, ...] = ()
    """New or changed files."""
    unchanged: tuple[str, ...] = ()
    """Planned files that were already there."""
    pruned: tuple[str, ...] = ()
    """Files of an earlier run that are no longer planned: gone."""
    kept: tuple[str, ...] = ()
    """Files that chirsite did not write: still there."""
    findings: tuple[Finding, ...] = ()
    """Planned files whose place is taken by a file that chirsite did not write."""


def write(files: Iterable[Planned], target: Path, project: Path, *, in_preparation: bool = False) -> WriteResult:
    """Make ``target`` hold exactly ``files``, plus what chirsite did not write there.

    The folder is replaced at once, at the end; when nothing changed it is not touched. ``project`` is the root of the
    project, which ``target`` must not contain. What is ``in_preparation`` is online for nobody: the manifest keeps the
    pages that were before it. Raises OutputError, with the former site in place, when the disk refuses, when ``target``
    is no place for a site, when a path leads out of it or is planned twice, or when a copied file is no longer the one
    that was planned.
    """
    planned = by_path(files)
    try:
        target = checked_target(target, project)
        target.parent.mkdir(parents=True, exist_ok=True)
        with exclusive(target):
            recover(target)
            changes = _compare(planned, target, in_preparation=in_preparation)
            if changes.conflicts:
                return WriteResult(findings=tuple(_conflict(path, target, project) for path in changes.conflicts))
            if not changes.nothing:
                _apply(changes, target)
    except OSError as error:
        raise OutputError.of(error, target) from error
    return changes.result()


@dataclass(frozen=True, slots=True)
class _Changes:
    """The difference between a plan and a folder."""

    manifest: Manifest
    written: tuple[Planned, ...]
    unchanged: tuple[str, ...]
    pruned: tuple[str, ...]
    kept: Mapping[str, Entry]
    conflicts: tuple[str, ...]
    same_manifest: bool

    @property
    def nothing(self) -> bool:
        """Whether the folder is already as planned."""
        return not self.written and not self.pruned and self.same_manifest

    def result(self) -> WriteResult:
        """What to tell of these changes, once made."""
        kept = tuple(path for path, entry in self.kept.items() if entry is not Entry.EMPTY_FOLDER)
        return WriteResult(tuple(file.path for file in self.written), self.unchanged, self.pruned, kept)


def _compare(planned: Mapping[str, Planned], target: Path, *, in_preparation: bool) -> _Changes:
    found, manifest = entries(target), read_manifest(target)
    ours = manifest.files if manifest else {}
    before = (manifest.online if manifest else ()) if in_preparation else None
    wanted = Manifest({path: _digest(file) for path, file in planned.items()}, before)
    unchanged = {
        path
        for path, digest in wanted.files.items()
        if found.get(path) is Entry.FILE and file_digest(target / path) == digest
    }
    return _Changes(
        manifest=wanted,
        written=tuple(file for path, file in planned.items() if path not in unchanged),
        unchanged=tuple(sorted(unchanged)),
        pruned=tuple(path for path in found if path in ours and path not in planned),
        kept={path: entry for path, entry in found.items() if path not in ours and path not in planned},
        conflicts=_conflicts(planned, {path for path in found if path not in ours and path not in unchanged}, found),
        same_manifest=manifest == wanted,
    )


def _conflicts(planned: Mapping[str, Planned], strangers: set[str], found: Mapping[str, Entry]) -> tuple[str, ...]:
    """The strangers that stand where a file or a folder of the site must; an empty folder gives way."""
    solid = {path for path in strangers if found[path] is not Entry.EMPTY_FOLDER}
    folders = {parent for path in planned for parent in parents(path)}
    return tuple(
        sorted(path for path in solid if path in folders or any(place in planned for place in (path, *parents(path))))
    )


def _apply(changes: _Changes, target: Path) -> None:
    with staged(target) as staging:
        for file in (*changes.written, RenderedFile(MANIFEST, changes.manifest.to_bytes())):
            put(file, staging)
        carry_over(target, staging, {**dict.fromkeys(changes.unchanged, Entry.FILE), **changes.kept})


def _digest(file: Planned) -> str:
    return hashlib.sha256(file.content).hexdigest() if isinstance(file, RenderedFile) else file.digest


def _conflict(path: str, target: Path, project: Path) -> Finding:
    place = target / path
    shown = place.relative_to(project.resolve()) if place.is_relative_to(project.resolve()) else place
    message = "chirsite n’a pas écrit ce fichier, et une page du site doit prendre sa place"
    return refused(shown.as_posix(), "foreign-file", message, "Le déplacer ou le renommer, puis relancer.")

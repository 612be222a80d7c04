"""Walking media/: which files are there, what they weigh, how large the pictures are."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from stat import S_ISREG

from slugify import slugify

from chirsite.diagnostics import Finding
from chirsite.load.metadata.read import read_embedded
from chirsite.load.pictures import PICTURE_FORMATS, Header, read_header
from chirsite.load.text_file import list_folder, refused, unreadable
from chirsite.model.media import MediaFile

_VIDEOS = {".mp4", ".webm"}
_FORMATS = {*PICTURE_FORMATS, *_VIDEOS, ".vtt", ".md", ".pdf"}
_MAX_BYTES = 50_000_000
_MAX_VIDEO_BYTES = 200_000_000
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)?")
_LITTER = {"thumbs.db", "desktop.ini"}
_CONVERSIONS = {
    ".svg": "Un SVG peut contenir du code : l’exporter en PNG.",
    ".gif": "L’enregistrer en PNG, ou en faire une vidéo MP4 si elle est animée.",
    ".heic": "L’exporter en JPEG.",
    ".mov": "La convertir en MP4.",
}
_ACCEPTED = "Formats acceptés : JPEG, PNG, WebP, AVIF, MP4, WebM, VTT, Markdown, PDF."


def read_media(root: Path) -> tuple[dict[str, MediaFile], tuple[Finding, ...]]:
    """Read the files of ``root/media``: each by its name in it, with ``/``, and every problem, folder by folder in
    order of name.

    A file that is refused is not among the files, save one that is only badly named. Hidden files and the ones
    Windows leaves in folders are passed over.
    """
    files: dict[str, MediaFile] = {}
    findings: list[Finding] = []
    for relative in _walk(root, "media"):
        if isinstance(relative, Finding):
            findings.append(relative)
            continue
        findings.extend(_badly_named(relative))
        found = _read(root, relative)
        if isinstance(found, Finding):
            findings.append(found)
        else:
            files[relative.removeprefix("media/")] = found
    return files, tuple(findings)


def _walk(root: Path, folder: str) -> Iterator[str | Finding]:
    """Every file under ``folder`` as a path relative to ``root``; folders behind links are not entered."""
    names = list_folder(root, folder)
    if isinstance(names, Finding):
        yield names
        return
    for name in names:
        relative = f"{folder}/{name}"
        path = root / relative
        if name.lower() in _LITTER:
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _walk(root, relative)
        else:
            yield relative


def _read(root: Path, relative: str) -> MediaFile | Finding:
    path, suffix = root / relative, PurePosixPath(relative).suffix.lower()
    if not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root)):
        return refused(relative, "outside-project", "ce lien mène hors du projet", "Copier le fichier à sa place.")
    try:
        status = path.stat()
        if not S_ISREG(status.st_mode):
            return refused(relative, "media-format", "ce n’est pas un fichier ordinaire", "Copier le fichier lui-même.")
        if suffix not in _FORMATS:
            message = f"le format « {suffix or relative} » n’est pas accepté"
            return refused(relative, "media-format", message, _CONVERSIONS.get(suffix, _ACCEPTED))
        limit = _MAX_VIDEO_BYTES if suffix in _VIDEOS else _MAX_BYTES
        if status.st_size > limit:
            return _too_heavy(relative, status.st_size, limit)
        return _media_file(path, relative, status.st_size, PICTURE_FORMATS.get(suffix, ""))
    except OSError as error:
        return unreadable(relative, error)


def _media_file(path: Path, relative: str, size: int, expected: str) -> MediaFile | Finding:
    header = read_header(path) if expected else Header("", 0, 0)
    if not isinstance(header, Header):
        return refused(relative, header.code, header.message, header.advice)
    if header.format != expected:
        message = f"l’extension annonce du {expected}, le contenu est du {header.format}"
        return refused(relative, "media-format", message, "Corriger l’extension du fichier.")
    with path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    embedded = read_embedded(path)
    return MediaFile(
        path=relative,
        digest=digest,
        size=size,
        format=header.format,
        width=header.width,
        height=header.height,
        metadata=embedded.keys,
        tagged=embedded.tagged,
    )


def _badly_named(relative: str) -> Iterator[Finding]:
    parts = PurePosixPath(relative).parts[1:]
    if all(_NAME.fullmatch(part) for part in parts):
        return
    *folders, name = parts
    proposed = "/".join([*map(slugify, folders), slugify(Path(name).stem) + Path(name).suffix.lower()])
    message = (
        f"le nom « {'/'.join(parts)} » paraîtra dans l’adresse : minuscules sans accent, chiffres et « - » seulement"
    )
    yield refused(relative, "media-name", message, f"Le renommer, par exemple « {proposed} ».")


def _too_heavy(relative: str, size: int, limit: int) -> Finding:
    message = f"ce fichier pèse {size // 1_000_000} Mo, le maximum est de {limit // 1_000_000} Mo"
    return refused(relative, "file-too-large", message, "Le réduire ou le compresser avant de le déposer.")

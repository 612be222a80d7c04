"""The names of files in media.yaml, and the transcripts behind some of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from chirsite.diagnostics import Finding
from chirsite.load.text_file import read_source
from chirsite.markup.parse import parse
from chirsite.memory import remembered
from chirsite.model.document import Document
from chirsite.model.media import MediaCatalogue
from chirsite.model.project import Record
from chirsite.schema.nodes import fault
from chirsite.source import SourceFile


def read_transcripts(root: Path, media: Record[MediaCatalogue]) -> tuple[dict[str, Document], tuple[Finding, ...]]:
    """The transcripts of the videos of ``media``, by id, and every problem; nothing is read when a name is unsafe."""
    findings = list(_unsafe_names(media))
    documents: dict[str, Document] = {}
    for key, name in sorted(_transcripts(media.value).items()) if not findings else ():
        source = _source(root, media, key, name)
        if isinstance(source, Finding):
            findings.append(source)
        else:
            documents[key[1]], problems = _parsed(source)
            findings.extend(problems)
    return documents, tuple(findings)


def _source(root: Path, media: Record[MediaCatalogue], key: tuple[str, str], name: str) -> SourceFile | Finding:
    path = f"media/{name}"
    if not (root / path).exists():
        span, message = media.at(*key, "transcript"), f"le fichier « {path} » n’existe pas"
        return fault(media.source, "missing-file", span, message, "L’ajouter dans media/, ou corriger son nom.")
    return read_source(root, path)


@remembered
def _parsed(source: SourceFile) -> tuple[Document, tuple[Finding, ...]]:
    return parse(source, 0)


def _unsafe_names(media: Record[MediaCatalogue]) -> Iterator[Finding]:
    for path, name in _names(media.value):
        if "\\" in name or ".." in PurePosixPath(name).parts or PurePosixPath(name).is_absolute():
            message = f"« {name} » sort du dossier media/"
            yield fault(media.source, "unsafe-path", media.at(*path), message, "Donner un nom de fichier de media/.")


def _names(catalogue: MediaCatalogue) -> Iterator[tuple[tuple[str, str, str], str]]:
    for identifier, picture in catalogue.images.items():
        yield ("images", identifier, "file"), picture.file
    for identifier, video in catalogue.videos.items():
        yield ("videos", identifier, "file"), video.file
        yield ("videos", identifier, "captions"), video.captions
    for key, name in _transcripts(catalogue).items():
        yield (*key, "transcript"), name


def _transcripts(catalogue: MediaCatalogue) -> dict[tuple[str, str], str]:
    """The file of each transcript, by the group and the id of its video."""
    own = {("videos", identifier): video.transcript for identifier, video in catalogue.videos.items()}
    return own | {("platform_videos", name): video.transcript for name, video in catalogue.platform_videos.items()}

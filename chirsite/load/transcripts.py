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
    for identifier, video in sorted(media.value.videos.items()) if not findings else ():
        source = _source(root, media, identifier, f"media/{video.transcript}")
        if isinstance(source, Finding):
            findings.append(source)
        else:
            documents[identifier], problems = _parsed(source)
            findings.extend(problems)
    return documents, tuple(findings)


def _source(root: Path, media: Record[MediaCatalogue], identifier: str, path: str) -> SourceFile | Finding:
    if not (root / path).exists():
        span, message = media.at("videos", identifier, "transcript"), f"le fichier « {path} » n’existe pas"
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
        yield ("videos", identifier, "transcript"), video.transcript

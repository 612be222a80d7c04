"""Which pictures and videos the site uses, and how media.yaml agrees with the files of media/."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from chirsite.diagnostics import Finding, Severity, Span
from chirsite.model.media import MediaFile
from chirsite.model.project import Project
from chirsite.plan.assets import fingerprinted
from chirsite.plan.build import Copy
from chirsite.schema.nodes import fault

FOLDER = "media"
_VIDEO_SUFFIXES = {".mp4", ".webm"}


@dataclass(frozen=True, slots=True)
class UsedMedia:
    """Ids of media.yaml that a page, a portrait, a place or a video names, in alphabetical order."""

    images: tuple[str, ...]
    videos: tuple[str, ...]


def used_media(project: Project) -> UsedMedia:
    """What the pages of ``project`` in every language, its practitioners and its places show."""
    shown = [_shown_in(one) for one in (project, *project.translations.values())]
    images = {name for used in shown for name in used.images}
    videos = {name for used in shown for name in used.videos}
    return UsedMedia(tuple(sorted(images)), tuple(sorted(videos)))


def _shown_in(project: Project) -> UsedMedia:
    videos = set(_directive_arguments(project, "video"))
    images = {page.meta.image for page in project.pages() if page.meta.image}
    images |= {surgeon.value.identity.photo for surgeon in project.surgeons if surgeon.value.identity.photo}
    images |= {place.photo for place in project.places() if place.photo}
    images |= set(_directive_arguments(project, "figure"))
    if project.media:
        catalogue = project.media.value
        posters = {name: video.poster for name, video in catalogue.videos.items()}
        posters |= {name: video.poster for name, video in catalogue.platform_videos.items()}
        images |= {posters[name] for name in videos if name in posters}
    return UsedMedia(tuple(sorted(images)), tuple(sorted(videos)))


def used_pictures(project: Project, used: UsedMedia) -> dict[str, MediaFile]:
    """The files of the used pictures, by media id; those that are missing or unknown are left out."""
    known = project.media.value.images if project.media else {}
    files = {name: project.media_files.get(known[name].file) for name in used.images if name in known}
    return {name: file for name, file in files.items() if file and file.format}


def copies(project: Project, used: UsedMedia) -> dict[str, Copy]:
    """The videos and captions published as they are, under fingerprinted names, by their name in media/."""
    known = project.media.value.videos if project.media else {}
    names = sorted({name for key in used.videos if key in known for name in (known[key].file, known[key].captions)})
    files = {name: project.media_files[name] for name in names if name in project.media_files}
    return {name: Copy(name, f"{FOLDER}/{fingerprinted(name, file.digest)}") for name, file in files.items()}


def media_findings(project: Project) -> Iterator[Finding]:
    """What media.yaml names and is not there, what is there and is not in it, what nothing uses; odd transcripts.

    ``project`` holds drafts too: what a draft shows is used.
    """
    yield from _missing(project)
    yield from _undescribed(project)
    yield from _unused(project)
    yield from _rich_transcripts(project)


def _missing(project: Project) -> Iterator[Finding]:
    if project.media is None:
        return
    record = project.media
    for path, name in _named_files(project):
        file, span = project.media_files.get(name), record.at(*path)
        if file is None:
            message = f"le fichier « {FOLDER}/{name} » n’existe pas"
            yield fault(record.source, "missing-media", span, message, "L’ajouter dans media/, ou corriger son nom.")
        elif path[0] == "images" and not file.format:
            message = f"le fichier « {FOLDER}/{name} » n’est pas une image"
            yield fault(
                record.source, "not-a-picture", span, message, "Donner une image, ou le ranger sous « videos »."
            )


def _undescribed(project: Project) -> Iterator[Finding]:
    described = {name for _, name in _named_files(project)}
    for name, file in sorted(project.media_files.items()):
        is_video = PurePosixPath(name).suffix in _VIDEO_SUFFIXES
        kind = "images" if file.format else "videos" if is_video else ""
        if kind and name not in described:
            message = "ce fichier n’est pas décrit dans media.yaml"
            advice = f"L’ajouter sous « {kind} » avec son auteur, sa licence et ce qu’il montre, ou le supprimer."
            span = Span(file.path)
            yield Finding("undescribed-media", "undescribed-media", Severity.ERROR, message, advice, span)


def _unused(project: Project) -> Iterator[Finding]:
    if project.media is None:
        return
    record, used = project.media, used_media(project)
    unused = [("images", name) for name in record.value.images if name not in used.images]
    unused += [("videos", name) for name in record.value.videos if name not in used.videos]
    unused += [("platform_videos", name) for name in record.value.platform_videos if name not in used.videos]
    for kind, name in unused:
        span = record.at(kind, name)
        message = f"« {name} » n’est employé dans aucune page"
        advice = "L’employer, ou le retirer de media.yaml et de media/."
        yield fault(record.source, "unused-media", span, message, advice, Severity.WARNING)


def _rich_transcripts(project: Project) -> Iterator[Finding]:
    """A transcript stands for what is heard: nothing else can be shown where it is read."""
    code, advice = "transcript-content", "La transcription est un texte simple : le dire en mots."
    for document in project.transcripts.values():
        for use in document.directives:
            message = f"le bloc « {use.name} » n’est pas admis dans une transcription"
            yield Finding(code, code, Severity.ERROR, message, advice, use.span)
        for block in document.blocks():
            for link in block.references:
                message = f"l’appel de source « {link.label} » n’est pas admis dans une transcription"
                yield fault(block.content.source, code, link.span, message, advice)


def _named_files(project: Project) -> Iterator[tuple[tuple[str, str, str], str]]:
    """Each file media.yaml names and the site serves, with the path of the key that names it."""
    if project.media is None:
        return
    for name, picture in project.media.value.images.items():
        yield ("images", name, "file"), picture.file
    for name, video in project.media.value.videos.items():
        yield ("videos", name, "file"), video.file
        yield ("videos", name, "captions"), video.captions


def _directive_arguments(project: Project, name: str) -> Iterable[str]:
    uses = (use for page in project.pages() for use in page.document.directives)
    return (use.argument for use in uses if use.name == name)

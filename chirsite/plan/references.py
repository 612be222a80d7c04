"""The names by which files of a project call one another: practitioners, places, pages, fees, pictures, sources."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from chirsite.diagnostics import Finding, Span
from chirsite.model.document import DirectiveUse, Document
from chirsite.model.page import ConditionFrontMatter, FrontMatter, Page, ProcedureFrontMatter
from chirsite.model.project import Project, Surgeon
from chirsite.schema.nodes import fault
from chirsite.source import SourceFile
from chirsite.text.suggestion import suggestion

_UNKNOWN_MEDIA = "unknown-media"
_UNKNOWN_REFERENCE = "unknown-reference"


@dataclass(frozen=True, slots=True)
class Known:
    """Every name of a project, drafts included: a page may name another that is not online yet."""

    surgeons: tuple[str, ...]
    places: tuple[str, ...]
    procedures: tuple[str, ...]
    conditions: tuple[str, ...]
    images: tuple[str, ...]
    videos: tuple[str, ...]

    @classmethod
    def of(cls, project: Project) -> Known:
        """Gather the names of ``project``."""
        media = project.media.value if project.media else None
        return cls(
            surgeons=tuple(surgeon.id for surgeon in project.surgeons),
            places=tuple(place.id for place in project.places()),
            procedures=tuple(page.slug for page in project.procedures),
            conditions=tuple(page.slug for page in project.conditions),
            images=tuple(media.images) if media else (),
            videos=(*media.videos, *media.platform_videos) if media else (),
        )


@dataclass(frozen=True, slots=True)
class _Mention:
    """A name as written somewhere, what it should name, and the names there are."""

    source: SourceFile
    span: Span
    what: str
    name: str
    known: Collection[str]
    code: str = _UNKNOWN_REFERENCE


def unknown_names(public: Project, known: Known) -> Iterator[Finding]:
    """An error ``unknown-reference`` or ``unknown-media`` for each name nothing answers to, with the nearest one."""
    for mention in _mentions(public, known):
        if mention.name not in mention.known:
            message = f"{mention.what} « {mention.name} » n’existe pas"
            yield fault(mention.source, mention.code, mention.span, message, suggestion(mention.name, mention.known))


def _mentions(public: Project, known: Known) -> Iterator[_Mention]:
    for page in public.pages():
        yield from _front_matter(page, known)
        yield from _directives(page.document, page.source, known)
        yield from _sources(page)
    for page in public.procedures:
        yield from _procedure(page, known, public.surgeons)
    for page in public.conditions:
        yield from _condition(page, known)
    for surgeon in public.surgeons:
        yield from _surgeon(surgeon, public, known)
    yield from _practice(public, known)
    yield from _glossary(public, known)
    yield from _posters(public, known)


def _front_matter(page: Page[FrontMatter], known: Known) -> Iterator[_Mention]:
    for key, name in (("author", page.meta.author), ("reviewed_by", page.meta.reviewed_by)):
        if name:
            yield _Mention(page.source, page.at(key), "le praticien", name, known.surgeons)
    if page.meta.image:
        yield _image(page.source, page.at("image"), page.meta.image, known)


def _directives(document: Document, source: SourceFile, known: Known) -> Iterator[_Mention]:
    for use in document.directives:
        match use:
            case DirectiveUse(name="figure"):
                yield _image(source, use.span, use.argument, known)
            case DirectiveUse(name="video"):
                yield _Mention(source, use.span, "la vidéo", use.argument, known.videos, _UNKNOWN_MEDIA)
            case DirectiveUse(name="map"):
                yield _Mention(source, use.span, "le lieu", use.argument, known.places)


def _sources(page: Page[FrontMatter]) -> Iterator[_Mention]:
    identifiers = tuple(reference.id for reference in page.meta.sources)
    for block in page.document.blocks():
        for reference in block.references:
            yield _Mention(page.source, reference.span, "la source", reference.target, identifiers)


def _procedure(page: Page[ProcedureFrontMatter], known: Known, surgeons: tuple[Surgeon, ...]) -> Iterator[_Mention]:
    for index, name in enumerate(page.meta.performed_by):
        yield _Mention(page.source, page.at("performed_by", index), "le praticien", name, known.surgeons)
    for index, name in enumerate(page.meta.conditions):
        yield _Mention(page.source, page.at("conditions", index), "la maladie", name, known.conditions)
    performing = [surgeon for surgeon in surgeons if surgeon.id in page.meta.performed_by]
    fees = tuple(fee.id for surgeon in performing or surgeons for fee in surgeon.value.fees.acts)
    for index, name in enumerate(page.meta.fees):
        yield _Mention(page.source, page.at("fees", index), "le tarif", name, fees)


def _condition(page: Page[ConditionFrontMatter], known: Known) -> Iterator[_Mention]:
    for index, name in enumerate(page.meta.procedures):
        yield _Mention(page.source, page.at("procedures", index), "l’intervention", name, known.procedures)


def _surgeon(surgeon: Surgeon, project: Project, known: Known) -> Iterator[_Mention]:
    record, value = surgeon.record, surgeon.value
    if value.identity.photo:
        yield _image(record.source, record.at("identity", "photo"), value.identity.photo, known)
    for index, place in enumerate(value.places):
        if place.photo:
            yield _image(record.source, record.at("places", index, "photo"), place.photo, known)
    shared = tuple(place.id for place in project.practice.value.places) if project.practice else ()
    for index, practice in enumerate(value.practises_at):
        span = record.at("practises_at", index, "place")
        yield _Mention(record.source, span, "le lieu", practice.place, shared)


def _practice(project: Project, known: Known) -> Iterator[_Mention]:
    if project.practice:
        for index, place in enumerate(project.practice.value.places):
            if place.photo:
                span = project.practice.at("places", index, "photo")
                yield _image(project.practice.source, span, place.photo, known)


def _glossary(project: Project, known: Known) -> Iterator[_Mention]:
    if record := project.glossary:
        name = record.value.reviewed_by
        yield _Mention(record.source, record.at("reviewed_by"), "le praticien", name, known.surgeons)


def _posters(project: Project, known: Known) -> Iterator[_Mention]:
    if project.media:
        record = project.media
        for name, video in record.value.videos.items():
            yield _image(record.source, record.at("videos", name, "poster"), video.poster, known)
        for name, played in record.value.platform_videos.items():
            yield _image(record.source, record.at("platform_videos", name, "poster"), played.poster, known)


def _image(source: SourceFile, span: Span, name: str, known: Known) -> _Mention:
    return _Mention(source, span, "l’image", name, known.images, _UNKNOWN_MEDIA)

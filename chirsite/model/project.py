"""A whole project in memory: what check, plan and render read, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Generic, TypeVar

from chirsite.diagnostics import Span
from chirsite.model.base import Model
from chirsite.model.document import Document
from chirsite.model.glossary import Glossary
from chirsite.model.media import MediaCatalogue, MediaFiles
from chirsite.model.page import (
    ArticleFrontMatter,
    ConditionFrontMatter,
    FreeFrontMatter,
    FrontMatter,
    Page,
    ProcedureFrontMatter,
    Status,
    nearest_span,
)
from chirsite.model.place import Place, Practice
from chirsite.model.practitioner import Practitioner
from chirsite.model.site import SiteSettings
from chirsite.source import SourceFile

Value = TypeVar("Value", bound=Model, covariant=True)


@dataclass(frozen=True, eq=False)
class Record(Generic[Value]):
    """A validated YAML file: the value, the source, and where each key stands; the same only when it is one."""

    value: Value
    source: SourceFile
    spans: Mapping[tuple[str | int, ...], Span]

    def at(self, *path: str | int) -> Span:
        """Where a key stands; the nearest one above it when it is absent."""
        return nearest_span(self.spans, path)


@dataclass(frozen=True)
class Surgeon:
    """A practitioner and the name the rest of the project knows him by."""

    id: str
    record: Record[Practitioner]

    @property
    def value(self) -> Practitioner:
        """The practitioner."""
        return self.record.value


@dataclass(frozen=True, eq=False)
class Project:
    """Everything a site is made from. Pages hold drafts and scheduled pages too: see ``public``.

    Two projects are the same only when they are one: what is worked out of a project can be kept for it.
    """

    settings: Record[SiteSettings]
    surgeons: tuple[Surgeon, ...]
    """At least one, in the order of their files."""
    practice: Record[Practice] | None
    media: Record[MediaCatalogue] | None
    media_files: MediaFiles
    transcripts: Mapping[str, Document]
    """Parsed transcripts of videos, by video id."""
    procedures: tuple[Page[ProcedureFrontMatter], ...]
    conditions: tuple[Page[ConditionFrontMatter], ...]
    articles: tuple[Page[ArticleFrontMatter], ...]
    free_pages: tuple[Page[FreeFrontMatter], ...]
    glossary: Record[Glossary] | None = None
    translations: Mapping[str, Project] = field(default_factory=dict)
    """The same project in each other language: its texts translated, or marked as being in the first language."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the site, its own first."""
        return self.settings.value.languages

    def in_language(self, language: str) -> Project:
        """The project as ``language`` tells it; raises KeyError for a language the site has not."""
        return self if language == self.languages[0] else self.translations[language]

    def pages(self) -> Iterator[Page[FrontMatter]]:
        """Every written page."""
        yield from self.procedures
        yield from self.conditions
        yield from self.articles
        yield from self.free_pages

    def sources(self) -> dict[str, SourceFile]:
        """Every text file the project was read from, by path."""
        records = (
            self.settings,
            *(surgeon.record for surgeon in self.surgeons),
            self.practice,
            self.media,
            self.glossary,
        )
        files = [record.source for record in records if record] + [page.source for page in self.pages()]
        return {source.path: source for source in files}

    def surgeon(self, identifier: str) -> Surgeon | None:
        """The surgeon with this id, if there is one."""
        return next((surgeon for surgeon in self.surgeons if surgeon.id == identifier), None)

    def places(self) -> tuple[Place, ...]:
        """Every place of practice: the shared ones first, then each practitioner's own."""
        shared = self.practice.value.places if self.practice else ()
        own = (place for surgeon in self.surgeons for place in surgeon.value.places)
        return (*shared, *own)

    def places_of(self, surgeon: Surgeon) -> tuple[Place, ...]:
        """Where a surgeon practises: his own places, then the shared ones."""
        shared = self.practice.value.places if self.practice else ()
        named = {at.place for at in surgeon.value.practises_at}
        return (*surgeon.value.places, *(place for place in shared if place.id in named))

    def operating_places(self, surgeon: Surgeon) -> tuple[Place, ...]:
        """Where a surgeon operates."""
        return tuple(place for place in self.places_of(surgeon) if place.operations)

    @property
    def in_preparation(self) -> bool:
        """Whether the whole site is a draft."""
        return self.settings.value.status is Status.DRAFT

    def public(self, today: date) -> Project:
        """The same project with only the pages online on ``today``, and its drafts while it is one itself."""

        def shown(page: Page[FrontMatter]) -> bool:
            return page.meta.is_public(today) or (self.in_preparation and page.meta.status is Status.DRAFT)

        return replace(
            self,
            procedures=tuple(filter(shown, self.procedures)),
            conditions=tuple(filter(shown, self.conditions)),
            articles=tuple(filter(shown, self.articles)),
            free_pages=tuple(filter(shown, self.free_pages)),
            translations={language: project.public(today) for language, project in self.translations.items()},
        )

    def translated_only(self) -> Project:
        """Of a project in another language, what was written in it: no page that only the first language has."""
        return replace(
            self,
            procedures=tuple(page for page in self.procedures if page.translated),
            conditions=tuple(page for page in self.conditions if page.translated),
            articles=tuple(page for page in self.articles if page.translated),
            free_pages=tuple(page for page in self.free_pages if page.translated),
        )

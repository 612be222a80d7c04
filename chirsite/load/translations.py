"""Reading ``translations/LANGUAGE/``: the same tree as the project, in another language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from chirsite.diagnostics import Finding, Severity, Span
from chirsite.load.overlay import Overlay
from chirsite.load.text_file import list_folder, read_source, refused
from chirsite.load.translated_pages import TranslatedPages
from chirsite.memory import remembered
from chirsite.model.base import Model
from chirsite.model.glossary import Glossary
from chirsite.model.page import Page, PageKind
from chirsite.model.project import Project, Record, Surgeon
from chirsite.model.theme import Theme
from chirsite.model.translation import MEDIA_TEXTS, PRACTICE_TEXTS, PRACTITIONER_TEXTS, SITE_TEXTS
from chirsite.schema.decode import decode
from chirsite.schema.nodes import read_yaml
from chirsite.source import SourceFile
from chirsite.text.suggestion import suggestion

M = TypeVar("M", bound=Model)

FOLDER = "translations"
_GLOSSARY = "glossary.yaml"
_SHOWN = 4


def load_translations(root: Path, project: Project, theme: Theme) -> tuple[Mapping[str, Project], tuple[Finding, ...]]:
    """The project in ``root`` as each of its other languages tells it, and every problem of the translations.

    ``theme`` gives the headings of sections, and the words that say that a page has no translation.
    """
    findings = list(_unread_languages(root, project))
    translated: dict[str, Project] = {}
    for language in project.languages[1:]:
        reader = _Reader(root, project, language, theme.strings[language])
        translated[language] = reader.project()
        findings.extend(reader.findings)
    return translated, tuple(findings)


@dataclass
class _Reader:
    """Reads the translation of a project into one language and keeps what goes wrong."""

    root: Path
    original: Project
    language: str
    strings: Mapping[str, str]
    findings: list[Finding] = field(default_factory=list)
    read: set[str] = field(default_factory=set)

    @property
    def folder(self) -> str:
        return f"{FOLDER}/{self.language}"

    def project(self) -> Project:
        original = self.original
        translated = replace(
            original,
            settings=self.data(original.settings, SITE_TEXTS),
            surgeons=tuple(self.surgeon(surgeon) for surgeon in original.surgeons),
            practice=self.data(original.practice, PRACTICE_TEXTS) if original.practice else None,
            media=self.data(original.media, MEDIA_TEXTS) if original.media else None,
            glossary=self.glossary(),
            procedures=self.pages(PageKind.PROCEDURE, original.procedures),
            conditions=self.pages(PageKind.CONDITION, original.conditions),
            articles=self.pages(PageKind.ARTICLE, original.articles),
            free_pages=self.pages(PageKind.FREE, original.free_pages),
        )
        self.findings.extend(self.unread())
        return translated

    def surgeon(self, surgeon: Surgeon) -> Surgeon:
        return replace(surgeon, record=self.data(surgeon.record, PRACTITIONER_TEXTS))

    def data(self, record: Record[M], texts: frozenset[str]) -> Record[M]:
        """A data file with the words of its translation; those it lacks stay in the first language."""
        relative = f"{self.folder}/{record.source.path}"
        source: SourceFile | None = None
        if (self.root / relative).exists():
            self.read.add(record.source.path)
            read = read_source(self.root, relative)
            if isinstance(read, Finding):
                self.findings.append(read)
            else:
                source = read
        translated, problems, left = _overlaid(record, source, texts)
        self.findings.extend(problems)
        if left:
            self.findings.append(self.untranslated(record, left))
        return translated

    def glossary(self) -> Record[Glossary] | None:
        """The words of this language and their meanings: a glossary of its own, since other words need explaining."""
        relative = f"{self.folder}/{_GLOSSARY}"
        if self.original.glossary is None or not (self.root / relative).exists():
            return None
        self.read.add(_GLOSSARY)
        source = read_source(self.root, relative)
        if isinstance(source, Finding):
            self.findings.append(source)
            return None
        record, problems = decode(source, Glossary)
        self.findings.extend(problems)
        return record

    def pages(self, kind: PageKind, originals: tuple[Page[Any], ...]) -> tuple[Page[Any], ...]:
        reader = TranslatedPages(self.root, self.folder, self.language, self.original.languages[0], self.strings)
        pages = reader.pages(kind, originals)
        self.findings.extend(reader.findings)
        self.read.add(kind.value)
        return pages

    def untranslated(self, record: Record[Model], left: tuple[str, ...]) -> Finding:
        more = f" et {len(left) - _SHOWN} autres" if len(left) > _SHOWN else ""
        message = f"textes sans traduction en « {self.language} » : {', '.join(left[:_SHOWN])}{more}"
        advice = f"Ils sont montrés dans la langue du site. Les traduire dans {self.folder}/{record.source.path}."
        return Finding("untranslated", "untranslated", Severity.INFO, message, advice, Span(record.source.path))

    def unread(self) -> Iterator[Finding]:
        """What stands in the folder of the language and translates nothing."""
        names = list_folder(self.root, self.folder)
        if isinstance(names, Finding):
            yield names
            return
        group = {path.partition("/")[0] for path in self.read if "/" in path}
        expected = {record.source.path for record in _records(self.original)} | {kind.value for kind in PageKind}
        for name in names:
            if name not in self.read | group:
                yield _unknown(f"{self.folder}/{name}", name, expected)
        for folder in group:
            inside = list_folder(self.root, f"{self.folder}/{folder}")
            for name in () if isinstance(inside, Finding) else inside:
                if f"{folder}/{name}" not in self.read:
                    yield _unknown(f"{self.folder}/{folder}/{name}", f"{folder}/{name}", expected)


@remembered
def _overlaid(
    record: Record[M], source: SourceFile | None, texts: frozenset[str]
) -> tuple[Record[M], tuple[Finding, ...], tuple[str, ...]]:
    """``record`` with the words of ``source``, what does not fit in that file, and what it leaves untranslated."""
    tree, problems = read_yaml(source) if source else (None, ())
    overlay = Overlay(texts, source, tree)
    translated = replace(record, value=overlay.apply(record.value))
    return translated, (*problems, *overlay.findings), tuple(overlay.left)


def _records(project: Project) -> Iterator[Record[Model]]:
    records: tuple[Record[Model] | None, ...] = (project.settings, project.practice, project.media, project.glossary)
    yield from (record for record in records if record)
    yield from (surgeon.record for surgeon in project.surgeons)


def _unknown(path: str, name: str, expected: Iterable[str]) -> Finding:
    message = "cette traduction ne correspond à aucun fichier du projet"
    return refused(path, "unknown-translation", message, suggestion(name, sorted(expected)))


def _unread_languages(root: Path, project: Project) -> Iterator[Finding]:
    names = list_folder(root, FOLDER)
    if isinstance(names, Finding):
        yield names
        return
    for name in names:
        if name not in project.languages[1:]:
            message = f"les traductions en « {name} » ne sont pas publiées : site.yaml n’annonce pas cette langue"
            advice = f"Ajouter « {name} » à « languages » dans site.yaml, ou retirer ce dossier."
            path = f"{FOLDER}/{name}"
            yield Finding("unread-file", "unread-file", Severity.WARNING, message, advice, Span(path))

"""The written pages of a project in another language: translated, or marked as existing in the first language only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from babel import Locale

from chirsite.diagnostics import Finding, Severity
from chirsite.load.front_matter import split
from chirsite.load.text_file import list_folder, read_source, refused
from chirsite.markup.parse import parse
from chirsite.memory import remembered
from chirsite.model.document import Document
from chirsite.model.page import Page, PageKind, Status
from chirsite.model.sections import PROCEDURE_SECTIONS
from chirsite.model.translation import TRANSLATED_FRONT_MATTER, PageTranslation
from chirsite.schema.decode import decode_tree
from chirsite.schema.nodes import fault
from chirsite.source import SourceFile
from chirsite.text.marked import marked
from chirsite.text.quotes import curled
from chirsite.text.suggestion import suggestion


@dataclass
class TranslatedPages:
    """Reads the pages of ``folder`` and keeps what goes wrong; ``strings`` are the theme's in ``language``."""

    root: Path
    folder: str
    language: str
    original_language: str
    strings: Mapping[str, str]
    findings: list[Finding] = field(default_factory=list)

    def pages(self, kind: PageKind, originals: tuple[Page[Any], ...]) -> tuple[Page[Any], ...]:
        """The pages of one kind, in the order of their originals."""
        known = {f"{page.slug}.md": page for page in originals}
        names = list_folder(self.root, f"{self.folder}/{kind.value}")
        if isinstance(names, Finding):
            self.findings.append(names)
            names = ()
        for name in names:
            if name not in known:
                message = f"cette traduction ne correspond à aucune page de {kind.value}/"
                path = f"{self.folder}/{kind.value}/{name}"
                self.findings.append(refused(path, "unknown-translation", message, suggestion(name, known)))
        return tuple(
            (self._page(page) if name in names else None) or self._only_original(page) for name, page in known.items()
        )

    def _page(self, original: Page[Any]) -> Page[Any] | None:
        """The translation of a page; None when it cannot be read, or is a draft."""
        source = read_source(self.root, f"{self.folder}/{original.kind.value}/{original.slug}.md")
        if isinstance(source, Finding):
            self.findings.append(source)
            return None
        procedure = original.kind is PageKind.PROCEDURE
        headings = tuple(self.strings[f"sections.{rule.key}"] for rule in PROCEDURE_SECTIONS) if procedure else ()
        page, problems = _translation(source, original, headings)
        self.findings.extend(problems)
        return page

    def _only_original(self, page: Page[Any]) -> Page[Any]:
        """The page as lists and links show it: its title in its own language, and words that say which one."""
        name = Locale.parse(self.strings["meta.locale"]).languages.get(self.original_language, self.original_language)
        return _named(page, self.strings["language.only_in"], name)


@remembered
def _named(page: Page[Any], only_in: str, language: str) -> Page[Any]:
    words = {
        "title": only_in.format(title=marked(page.meta.title), language=language),
        "description": marked(page.meta.description),
    }
    if page.kind is PageKind.ARTICLE:
        words["summary"] = marked(page.meta.summary)
    return replace(page, meta=page.meta.model_copy(update=words))


@remembered
def _translation(
    source: SourceFile, original: Page[Any], headings: tuple[str, ...]
) -> tuple[Page[Any] | None, tuple[Finding, ...]]:
    """The page that ``source`` makes of ``original``, and its problems; ``headings`` are those of a procedure."""
    parts = split(source)
    document, problems = _parsed(source, parts.body, headings)
    findings = [*parts.findings, *problems]
    if parts.tree is None:
        return None, tuple(findings)
    meta, more = decode_tree(source, parts.tree, TRANSLATED_FRONT_MATTER[original.kind])
    findings += more
    if meta is None:
        return None, tuple(findings)
    page = Page(
        original.kind, original.slug, source, _words(original, meta), document, parts.tree.spans, meta.translated
    )
    findings += [*_incomplete(source, original, document, headings), *_older(page, original)]
    return (page if meta.status is Status.PUBLISHED else None), tuple(findings)


@remembered
def _parsed(source: SourceFile, body: int, headings: tuple[str, ...]) -> tuple[Document, tuple[Finding, ...]]:
    keys = {heading: rule.key for heading, rule in zip(headings, PROCEDURE_SECTIONS, strict=False)}
    return parse(source, body, keys, french=False)


def _incomplete(
    source: SourceFile, original: Page[Any], document: Document, headings: tuple[str, ...]
) -> Iterator[Finding]:
    """Sections that the law wants, or that the original has, and the translation has not."""
    end = source.span(len(source.text), len(source.text))
    if not source.text.strip() or not list(document.blocks()):
        yield fault(source, "empty-page", end, "cette page n’a pas de texte", "L’écrire, ou la supprimer.")
        return
    had = {section.key for section in original.document.sections}
    present = {section.key for section in document.sections}
    for heading, rule in zip(headings, PROCEDURE_SECTIONS, strict=False):
        if rule.key not in present and (rule.required or rule.key in had):
            advice = f"Ajouter « ## {heading} » : la traduction est aussi complète que l’original."
            yield fault(source, "missing-section", end, f"la section « {heading} » manque", advice)


def _words(original: Page[Any], translation: PageTranslation) -> Any:
    """The original's front matter with the words of the translation."""
    own = {"translated", "status"}
    words = {name: curled(text) for name, text in translation.model_dump().items() if name not in own}
    return original.meta.model_copy(update=words)


def _older(page: Page[Any], original: Page[Any]) -> Iterator[Finding]:
    changed = original.meta.last_change
    if page.translated and page.translated < changed:
        span = page.at("translated")
        message = f"la traduction date du {page.translated}, l’original a changé le {changed}"
        advice = f"Y reporter ce qui a changé dans {original.source.path}, puis mettre à jour « translated »."
        yield fault(page.source, "stale-translation", span, message, advice, Severity.WARNING)

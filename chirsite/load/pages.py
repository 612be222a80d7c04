"""Reading the written pages of a project."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import Any

from chirsite.diagnostics import Finding, Severity, Span
from chirsite.load.front_matter import split
from chirsite.load.text_file import list_folder, read_source, refused
from chirsite.markup.parse import parse
from chirsite.memory import remembered
from chirsite.model.document import Document
from chirsite.model.page import FRONT_MATTER, Page, PageKind, Status
from chirsite.model.sections import PROCEDURE_SECTIONS
from chirsite.schema.decode import decode_tree
from chirsite.schema.nodes import Tree, fault
from chirsite.schema.to_complete import passages_to_complete
from chirsite.source import SourceFile
from chirsite.text.slug import slugify

_PROCEDURE_HEADINGS = MappingProxyType({rule.heading: rule.key for rule in PROCEDURE_SECTIONS})
_OTHER_HEADINGS: Mapping[str, str] = MappingProxyType(
    {rule.heading: rule.key for rule in PROCEDURE_SECTIONS if rule.key == "summary"}
)
"""Any page may begin with its key points."""


@dataclass(frozen=True)
class LoadedPages:
    """The pages of one kind, and all that was wrong with any of them."""

    pages: tuple[Page[Any], ...]
    findings: tuple[Finding, ...]


def load_pages(root: Path, kind: PageKind, *, in_preparation: bool = False) -> LoadedPages:
    """Read every ``*.md`` of the folder of ``kind``, in the order of their names.

    What is still to be written in a page is an error when the page is online, advice when it is a draft; in a site
    ``in_preparation``, which shows its drafts, a warning.
    """
    pages: list[Page[Any]] = []
    findings: list[Finding] = []
    names = list_folder(root, kind.value)
    if isinstance(names, Finding):
        return LoadedPages((), (names,))
    for name in names:
        relative = f"{kind.value}/{name}"
        if not name.endswith(".md"):
            advice = "Le renommer en .md, ou le déplacer (les images vont dans media/)."
            findings.append(Finding("unread-file", "unread-file", Severity.WARNING, _UNREAD, advice, Span(relative)))
            continue
        page, problems = _load_page(root, relative, kind, Severity.WARNING if in_preparation else None)
        findings.extend(problems)
        if page:
            pages.append(page)
    return LoadedPages(tuple(pages), tuple(findings))


_UNREAD = "ce fichier n’est pas une page : il ne sera ni lu ni publié"


def _load_page(
    root: Path, relative: str, kind: PageKind, waiting: Severity | None
) -> tuple[Page[Any] | None, tuple[Finding, ...]]:
    source = read_source(root, relative)
    return (None, (source,)) if isinstance(source, Finding) else _page(source, kind, waiting)


@remembered
def _page(source: SourceFile, kind: PageKind, waiting: Severity | None) -> tuple[Page[Any] | None, tuple[Finding, ...]]:
    if not source.text.strip():
        return None, tuple(_empty(source))
    slug = PurePosixPath(source.path).stem
    parts = split(source)
    document, problems = parse(
        source, parts.body, _PROCEDURE_HEADINGS if kind is PageKind.PROCEDURE else _OTHER_HEADINGS
    )
    findings = [*parts.findings, *problems, *_slug_faults(source.path, slug)]
    if not source.text[parts.body :].strip():
        findings.extend(_empty(source) if parts.tree else ())
    elif kind is PageKind.PROCEDURE:
        findings.extend(_missing_sections(source, document))
    if parts.tree is None:
        return None, tuple(findings)
    waiting = waiting or _waiting(parts.tree)
    meta, more = decode_tree(source, parts.tree, FRONT_MATTER[kind], waiting)
    findings.extend(more)
    findings.extend(passages_to_complete(source, parts.body, waiting))
    page = Page(kind, slug, source, meta, document, parts.tree.spans) if meta else None
    return page, tuple(findings)


def _waiting(tree: Tree) -> Severity:
    """How grave it is that something in a page of a published site is still to be completed."""
    return Severity.INFO if tree.value.get("status") == Status.DRAFT.value else Severity.ERROR


def _slug_faults(relative: str, slug: str) -> Iterator[Finding]:
    if slugify(slug) != slug:
        message = f"le nom de fichier « {slug}.md » fera une adresse illisible"
        yield refused(relative, "page-name", message, f"Le renommer en « {slugify(slug) or 'page'}.md ».")


def _empty(source: SourceFile) -> Iterator[Finding]:
    span = source.span(len(source.text), len(source.text))
    yield fault(source, "empty-page", span, "cette page n’a pas de texte", "L’écrire, ou la supprimer.")


def _missing_sections(source: SourceFile, document: Document) -> Iterator[Finding]:
    present = {section.key for section in document.sections}
    for rule in PROCEDURE_SECTIONS:
        if rule.required and rule.key not in present:
            yield fault(
                source,
                "missing-section",
                source.span(len(source.text), len(source.text)),
                f"la section « {rule.heading} » manque",
                f"Ajouter « ## {rule.heading} » : l’information du patient l’exige (article L. 1111-2 du CSP).",
            )

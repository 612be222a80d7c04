"""What of a page is read as sentences: the paragraphs and the items of lists of each section."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from chirsite.model.document import Block, BlockKind, Section
from chirsite.model.page import FrontMatter, Page
from chirsite.model.project import Project

_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
_NO_PROSE = frozenset({"further"})
"""Sections that are lists of titles of others."""


@dataclass(frozen=True, slots=True)
class ProseSection:
    """A section and its sentences."""

    section: Section
    blocks: tuple[Block, ...]

    @property
    def name(self) -> str:
        """How to speak of the section: « Risques et complications », or the beginning of the page."""
        return f"« {self.section.title} »" if self.section.title else "le début de la page"


def prose_pages(project: Project) -> Iterator[tuple[Page[FrontMatter], tuple[ProseSection, ...]]]:
    """Each written page and its sections that have sentences."""
    for page in project.pages():
        yield page, tuple(prose_sections(page))


def prose_sections(page: Page[FrontMatter]) -> Iterator[ProseSection]:
    """The sections of ``page`` that have sentences."""
    for section in page.document.sections:
        blocks = tuple(block for block in section.blocks if block.kind in _PROSE)
        if blocks and section.key not in _NO_PROSE:
            yield ProseSection(section, blocks)


def every_section(project: Project) -> Iterator[ProseSection]:
    """The sections of all pages, in reading order."""
    for _, sections in prose_pages(project):
        yield from sections

"""A page's body after parsing: sections, blocks, and the text of each block with its place in the source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from chirsite.diagnostics import Span
from chirsite.source import SourceFile

if TYPE_CHECKING:
    from markdown_it.token import Token


class BlockKind(StrEnum):
    """Where in a document a text stands: rules choose what they read by it."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_CELL = "table_cell"
    QUOTATION = "quotation"
    CAPTION = "caption"
    QUESTION = "question"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of plain text and where it comes from.

    When ``source_end - source_start`` equals the run's length, characters match one to one;
    otherwise (an entity, an escape) the whole run stands for the whole source stretch.
    """

    text_start: int
    text_end: int
    source_start: int
    source_end: int

    @property
    def is_exact(self) -> bool:
        """Whether characters match one to one."""
        return self.text_end - self.text_start == self.source_end - self.source_start

    def cut(self, start: int, end: int) -> Segment | None:
        """What of it stands in ``text[start:end]``, counted from ``start``; None when nothing does."""
        first, last = max(start, self.text_start), min(end, self.text_end)
        if first >= last:
            return None
        if not self.is_exact:
            return Segment(first - start, last - start, self.source_start, self.source_end)
        shift = self.source_start - self.text_start
        return Segment(first - start, last - start, first + shift, last + shift)


@dataclass(frozen=True, slots=True)
class LocatedText:
    """Plain text whose every character knows its offset in the source file."""

    source: SourceFile
    text: str
    segments: tuple[Segment, ...]

    def span(self, start: int, end: int) -> Span:
        """The source span of ``text[start:end]``."""
        return self.source.span(self._source_offset(start), self._source_offset(max(start, end - 1), end=True))

    def _source_offset(self, index: int, *, end: bool = False) -> int:
        if not self.segments:
            return 0
        at = max(0, bisect_right(self.segments, index, key=lambda segment: segment.text_start) - 1)
        segment = self.segments[at]
        if segment.is_exact:
            offset = segment.source_start + min(index, segment.text_end) - segment.text_start
            return offset + 1 if end else offset
        return segment.source_end if end else segment.source_start


@dataclass(frozen=True, slots=True)
class Link:
    """A link as written, with its place; ``target`` is the raw destination."""

    target: str
    label: str
    span: Span


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph, a list item… and what stands in it."""

    kind: BlockKind
    content: LocatedText
    span: Span
    level: int = 0
    links: tuple[Link, ...] = ()
    references: tuple[Link, ...] = ()
    """Source references ``[^id]``: ``target`` is the source's id."""


@dataclass(frozen=True, slots=True)
class DirectiveUse:
    """A directive of the page, its one argument, its place."""

    name: str
    argument: str
    span: Span


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of level 2 and all that follows it; the part before the first heading has no title."""

    key: str
    """The key of the table of sections, ``""`` for a free heading."""
    anchor: str
    title: str
    span: Span
    blocks: tuple[Block, ...]
    tokens: tuple[Token, ...] = field(repr=False, compare=False)
    """Parsed once; rendered from here, without the section's own heading."""


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed body."""

    sections: tuple[Section, ...]
    directives: tuple[DirectiveUse, ...] = ()

    def blocks(self) -> Iterator[Block]:
        """Every block, in reading order."""
        for section in self.sections:
            yield from section.blocks

    def section(self, key: str) -> Section | None:
        """The section with this key, if the page has it."""
        return next((section for section in self.sections if section.key == key), None)

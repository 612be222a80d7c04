"""Every text of a project that a visitor or a robot can read, each with its scope and its place.

Article R. 4127-19-1 makes no difference between media: a description for search engines is held to the same rules as
the body of a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from chirsite.diagnostics import Span
from chirsite.lexicon.classed import Classed, classed
from chirsite.lexicon.spelling import spelling
from chirsite.memory import remembered
from chirsite.model.document import BlockKind, Document, LocatedText, Segment
from chirsite.rules.answers import affirms, answers_after, questions_before
from chirsite.rules.shared.standing import standing
from chirsite.source import SourceFile
from chirsite.text.fold import Folded, fold, folded_text

if TYPE_CHECKING:
    from chirsite.model.page import FrontMatter, Page
    from chirsite.model.project import Project, Record


class Scope(StrEnum):
    """What kind of text a passage is; rules say which they read."""

    HEADING = "heading"
    BODY = "body"
    QUOTATION = "quotation"
    TITLE = "title"
    DESCRIPTION = "description"
    DATA = "data"
    ALTERNATIVE = "alternative"
    CAPTION = "caption"
    FILE_NAME = "file_name"


@dataclass(frozen=True)
class Passage:
    """A text, what it is, and where each of its characters stands."""

    scope: Scope
    content: LocatedText
    kind: BlockKind = BlockKind.PARAGRAPH
    """What it is in its page: a list item is no sentence, a cell has its row, a question its answer."""
    question: str = ""
    """The question this text answers, as asked; ``""`` for a text that answers none."""
    answer: str = ""
    """The text that answers this one; ``""`` for a text that asks nothing."""
    language: str = ""
    """The language it is marked with, ``"en"``; ``""`` for French or none."""

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        """Worked out once: texts are looked up at each run of a memory."""
        return hash((self.scope, self.content, self.kind, self.question, self.answer, self.language))

    @property
    def text(self) -> str:
        """The author's own characters."""
        return self.content.text

    @cached_property
    def located(self) -> Folded:
        """The text folded, with the way back to it; once for all rules."""
        return fold(self.content.text)

    @property
    def folded(self) -> str:
        """The text folded."""
        return self.located.text

    @cached_property
    def mended(self) -> Folded:
        """The same, the key words of the rules restored where they are misspelt: what expressions are looked for in."""
        return spelling().mended(self.located)

    def classed(self, start: int, end: int) -> Classed:
        """The words of ``mended.text[start:end]`` with their classes, once for all rules."""
        known = self._classed.get((start, end))
        if known is None:
            known = self._classed[start, end] = classed(self.mended.text, start, end)
        return known

    @cached_property
    def _classed(self) -> dict[tuple[int, int], Classed]:
        return {}

    @cached_property
    def affirmed(self) -> str:
        """The question that the text says yes to, folded; ``""`` without any."""
        return folded_text(self.question) if self.question and affirms(self.folded) else ""

    @cached_property
    def standing(self) -> frozenset[str]:
        """The keys of the expressions that can stand in the text, or in the question that it says yes to."""
        text = self.mended.text
        return standing().within(f"{text}\n{self.affirmed}" if self.affirmed else text)

    def span(self, start: int, end: int) -> Span:
        """The source span of ``text[start:end]``."""
        return self.content.span(start, end)


BLOCK_SCOPES = {
    BlockKind.HEADING: Scope.HEADING,
    BlockKind.QUESTION: Scope.HEADING,
    BlockKind.QUOTATION: Scope.QUOTATION,
    BlockKind.CAPTION: Scope.CAPTION,
}
_KEY_SCOPES = {
    "title": Scope.TITLE,
    "description": Scope.DESCRIPTION,
    "alt": Scope.ALTERNATIVE,
    "caption": Scope.CAPTION,
    "file": Scope.FILE_NAME,
}
_NOT_PUBLISHED = frozenset({"waivers", "declarations", "sources", "consent", "url", "doi", "pmid", "publications"})
"""Keys whose values are not our sentences: quotations of other works, addresses, or what stays in the file."""


_LINE_END = re.compile(r"[ \t]*\n\s*")
_ELISION = re.compile(r"\b([cdjlmnst]|qu)-")


@lru_cache(maxsize=1)
def project_passages(project: Project) -> tuple[Passage, ...]:
    """Every passage of ``project``, in the order of its files; cut and folded once for all who ask."""
    return tuple(passage for texts in project_texts(project) for passage in texts.passages)


def passages_holding(project: Project, sought: re.Pattern[str]) -> Iterator[Passage]:
    """The passages of ``project`` in whose folded text ``sought`` is found."""
    for texts in project_texts(project):
        yield from _holding(texts, sought)


@remembered
def _holding(texts: Texts, sought: re.Pattern[str]) -> tuple[Passage, ...]:
    return tuple(passage for passage in texts.passages if sought.search(passage.folded))


@dataclass(frozen=True, eq=False)
class Texts:
    """The passages of one file; the same only when they are one, so that what is found in them can be kept."""

    passages: tuple[Passage, ...]


@lru_cache(maxsize=1)
def project_texts(project: Project) -> tuple[Texts, ...]:
    """The passages of ``project``, file by file."""
    transcripts = [block.content for document in project.transcripts.values() for block in document.blocks()]
    return (
        *map(_record_texts, _records(project)),
        *map(_page_texts, project.pages()),
        Texts(tuple(Passage(Scope.BODY, content) for content in transcripts)),
    )


@remembered
def _record_texts(record: Record[Any]) -> Texts:
    return Texts(tuple(yaml_passages(record.source, tuple(record.spans.items()))))


@remembered
def _page_texts(page: Page[FrontMatter]) -> Texts:
    return Texts((*page_passages(page), Passage(Scope.FILE_NAME, address_words(page.source, page.slug))))


@remembered
def page_passages(page: Page[FrontMatter]) -> tuple[Passage, ...]:
    """The passages of one written page: front matter, then body."""
    return (*yaml_passages(page.source, tuple(page.spans.items())), *document_passages(page.document))


def document_passages(document: Document) -> Iterator[Passage]:
    """The passages of a parsed body; an answer knows its question, and a question its answer."""
    blocks = tuple(document.blocks())
    said = [(block.kind, block.content.text) for block in blocks]
    for block, question, answer in zip(blocks, questions_before(said), answers_after(said), strict=True):
        yield Passage(BLOCK_SCOPES.get(block.kind, Scope.BODY), block.content, block.kind, question, answer)


def address_words(source: SourceFile, slug: str) -> LocatedText:
    """A page's address as words, elisions restored; its place is the top of the page's file."""
    words = _ELISION.sub(r"\1'", slug).replace("-", " ")
    return LocatedText(source, words, (Segment(0, len(words), 0, 0),))


def _records(project: Project) -> Iterator[Record[Any]]:
    yield project.settings
    yield from (surgeon.record for surgeon in project.surgeons)
    yield from (record for record in (project.practice, project.media, project.glossary) if record)


def yaml_passages(source: SourceFile, spans: tuple[tuple[tuple[str | int, ...], Span], ...]) -> Iterator[Passage]:
    """The values of a YAML file or of a front matter that are words, each with its place."""
    parents = {path[:-1] for path, _ in spans if path}
    for path, span in spans:
        if path in parents or not path or _NOT_PUBLISHED.intersection(path):
            continue
        names = [step for step in path if isinstance(step, str)]
        scope = _KEY_SCOPES.get(names[-1] if names else "", Scope.DATA)
        content = _located(source, span)
        if scope is not Scope.DATA or " " in content.text:  # a date, a code, a number is no sentence
            yield Passage(scope, content)


def _located(source: SourceFile, span: Span) -> LocatedText:
    """A scalar as it is read: without its quotes, and with a space for a line end where it takes several lines."""
    written = source.excerpt(span)
    start = source.offset(span.start) if span.start else 0
    if len(written) > 1 and written[0] == written[-1] and written[0] in "\"'":
        written, start = written[1:-1], start + 1
    text, segments, done = "", [], 0
    for line_end in (*_LINE_END.finditer(written), None):
        last = line_end.start() if line_end else len(written)
        segments.append(Segment(len(text), len(text) + last - done, start + done, start + last))
        text += written[done:last]
        if line_end:
            segments.append(Segment(len(text), len(text) + 1, start + last, start + line_end.end()))
            text, done = f"{text} ", line_end.end()
    return LocatedText(source, text, tuple(segments))

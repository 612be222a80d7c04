"""One file as passages: what kind of file it is, by its name, else by what it holds."""

from __future__ import annotations

import re
from enum import Enum
from pathlib import PurePath

from chirsite.reading.dialogues import with_questions
from chirsite.reading.plain import plain_passages
from chirsite.rules.passages import Passage
from chirsite.source import SourceFile


class FileKind(Enum):
    """What a file is written in."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"


_SUFFIXES = {
    ".md": FileKind.MARKDOWN, ".markdown": FileKind.MARKDOWN, ".mdx": FileKind.MARKDOWN,
    ".html": FileKind.HTML, ".htm": FileKind.HTML, ".xhtml": FileKind.HTML,
    ".txt": FileKind.TEXT, ".text": FileKind.TEXT,
}  # fmt: skip
_START = 20_000
_HTML = re.compile(r"\s{0,200}<(?:!doctype|!--|html|head|body|[a-z][a-z0-9]{0,9}[\s/>])", re.IGNORECASE)
_MARKDOWN = re.compile(
    r"\A---[ \t]*\n|^#{1,6} \S|^[-*] \S|^\d{1,3}\. \S|^> |^:::|\*\*\S|\]\([^)\s]|^\|.*\|[ \t]*$|^```", re.MULTILINE
)


def file_passages(source: SourceFile) -> tuple[Passage, ...]:
    """Every text of ``source``, in reading order; an answer knows its question."""
    kind = kind_of(source)
    if kind is FileKind.HTML:
        from chirsite.reading.html import html_passages

        return with_questions(html_passages(source))
    if kind is FileKind.MARKDOWN:
        from chirsite.reading.markdown import markdown_passages

        return with_questions(markdown_passages(source))
    return with_questions(plain_passages(source))


def kind_of(source: SourceFile) -> FileKind:
    """By the end of its name; without one that tells, by how it begins."""
    named = _SUFFIXES.get(PurePath(source.path).suffix.lower())
    if named:
        return named
    start = source.text[:_START]
    if _HTML.match(start):
        return FileKind.HTML
    return FileKind.MARKDOWN if _MARKDOWN.search(start) else FileKind.TEXT

"""Asking whether an expression, marked in a text, is set aside by the words around it."""

from __future__ import annotations

from chirsite.model.document import LocatedText, Segment
from chirsite.rules.passages import Passage, Scope
from chirsite.rules.shared.disowned import is_set_aside
from chirsite.source import SourceFile


def read_as(text: str) -> Passage:
    """``text`` as the whole body of a page."""
    return Passage(Scope.BODY, LocatedText(SourceFile("a.md", text), text, (Segment(0, len(text), 0, len(text)),)))


def set_aside(marked: str, *around: str, since: tuple[str, ...] = ()) -> bool:
    """Whether the expression between ``|`` is set aside."""
    start = marked.index("|")
    end = marked.index("|", start + 1) - 1
    return is_set_aside(read_as(marked.replace("|", "")), (start, end), around, since)

"""The core rule that turns inline tokens into text that knows its place, before typography touches them.

Each ``inline`` token gets ``meta["located"]``, a LocatedContent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from markdown_it.rules_block.html_block import HTML_SEQUENCES
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from chirsite.diagnostics import Span
from chirsite.markup.positions import RUNS, Runs, exact_stretches, source_end, source_offset
from chirsite.markup.problems import Problem, problems_of
from chirsite.markup.refused import REFUSED, Refusal
from chirsite.model.document import Link, LocatedText, Segment

if TYPE_CHECKING:
    from chirsite.source import SourceFile

LOCATED = "located"
_LINE = re.compile(".*")
_BREAKS = {"softbreak": " ", "hardbreak": "\n"}

# The last opening, a complete tag alone on its line, is one the inline rule sees.
_HTML_OPENINGS = tuple(opening for opening, _, _ in HTML_SEQUENCES[:-1])


@dataclass(frozen=True, slots=True)
class LocatedContent:
    """The author's own text of a block, its place, its links and its source references."""

    text: LocatedText
    span: Span
    links: tuple[Link, ...]
    references: tuple[Link, ...]


def locate(state: StateCore) -> None:
    """Give each inline token its LocatedContent; note what the dialect refuses."""
    source: SourceFile = state.env["source"]
    for previous, token in pairwise(state.tokens):
        if token.type != "inline":
            continue
        reader = _Reader(source, token)
        token.meta[LOCATED] = reader.read()
        problems = {problem.start: problem for problem in reader.problems}
        if previous.type == "paragraph_open":
            for problem in _html_openings(source.text, reader.runs):
                problems.setdefault(problem.start, problem)
        problems_of(state.env).extend(problems.values())


def _html_openings(text: str, runs: Runs) -> Iterator[Problem]:
    """What would have begun a block of HTML, closed or not."""
    for run in runs:
        line = _LINE.match(text, run.source)
        if line and any(opening.search(line.group()) for opening in _HTML_OPENINGS):
            yield Refusal.HTML.problem(run.source, run.source + len(line.group().rstrip()))


@dataclass(slots=True)
class _Reader:
    """Reads the children of one inline token, keeping the place of every character."""

    source: SourceFile
    token: Token
    text: str = ""
    segments: list[Segment] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    references: list[Link] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def runs(self) -> Runs:
        runs: Runs = self.token.meta[RUNS]
        return runs

    def read(self) -> LocatedContent:
        open_links: list[tuple[Token, int]] = []
        for child in self.token.children or ():
            if child.type == "link_open":
                open_links.append((child, len(self.text)))
            elif child.type == "link_close":
                opening, label_start = open_links.pop()
                target = str(opening.attrs["href"])
                self.links.append(Link(target, self.text[label_start:], self._span_of(opening)))
            elif child.type == "source_ref":
                self.references.append(Link(child.meta["id"], child.content, self._span_of(child)))
            else:
                self._read_text(child)
            self._note_refusal(child)
        return LocatedContent(
            LocatedText(self.source, self.text, tuple(self.segments)),
            self.source.span(*self._offsets(0, max(1, len(self.token.content)))),
            tuple(self.links),
            tuple(self.references),
        )

    def _read_text(self, token: Token) -> None:
        if token.type == "text":
            end = token.meta["end"]
            self._append(token.content, end - len(token.content), end)
        elif token.type == "text_special":
            self._append(token.content, token.meta["start"], token.meta["start"] + len(token.markup))
        elif token.type == "code_inline":
            start = self._code_start(token)
            self._append(token.content, start, start + len(token.content))
        elif token.type in _BREAKS:
            self._append(_BREAKS[token.type], token.meta["start"], token.meta["start"] + 1)

    def _code_start(self, token: Token) -> int:
        """A code span loses one space on each side, when it has one on each side."""
        start: int = token.meta["start"] + len(token.markup)
        written = self.token.content[start : start + len(token.content)].replace("\n", " ")
        return start if written == token.content else start + 1

    def _append(self, text: str, start: int, end: int) -> None:
        """Add ``text``, which stands at ``start`` to ``end`` of the inline text."""
        base = len(self.text)
        self.text += text
        if len(text) != end - start:
            self.segments.append(Segment(base, base + len(text), *self._offsets(start, end)))
            return
        for first, last, offset in exact_stretches(self.runs, start, end):
            self.segments.append(Segment(base + first - start, base + last - start, offset, offset + last - first))

    def _note_refusal(self, token: Token) -> None:
        reason: Refusal | None = token.meta.get(REFUSED)
        if reason is not None:
            end = token.meta.get("end", token.meta["start"] + len(token.markup))
            self.problems.append(reason.problem(*self._offsets(token.meta["start"], end)))

    def _span_of(self, token: Token) -> Span:
        return self.source.span(*self._offsets(token.meta["start"], token.meta["end"]))

    def _offsets(self, start: int, end: int) -> tuple[int, int]:
        return source_offset(self.runs, start), source_end(self.runs, end)

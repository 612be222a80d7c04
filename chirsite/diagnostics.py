"""What a run has to say: frozen findings, ordered by path and position, and the report that holds them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final


class Severity(StrEnum):
    """How much a finding weighs: an error blocks, a warning must be read, an info advises."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the gravest, so that sorting puts errors first."""
        return _RANKS[self]


_RANKS = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


TO_COMPLETE: Final = "to-complete"
"""The code of findings about what is still to be completed: together they are a list of what remains to be done."""


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a text: line and column, both counted from 1, in code points."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a file; ``path`` is relative to the project, with ``/``.

    Without ``start`` the span is the whole file (a missing file, a picture, a rendered page).
    ``end`` is exclusive.
    """

    path: str
    start: Position | None = None
    end: Position | None = None

    @property
    def sort_key(self) -> tuple[str, int, int]:
        """Path first, then line and column; a whole file comes before its parts."""
        if self.start is None:
            return (self.path, 0, 0)
        return (self.path, self.start.line, self.start.column)

    def within(self, span: Span) -> bool:
        """Whether it is a stretch of ``span``; a whole file is no stretch of anything."""
        if self.path != span.path or not (self.start and self.end and span.start and span.end):
            return False
        return span.start <= self.start and self.end <= span.end

    def touches(self, other: Span) -> bool:
        """Whether the two have a character in common; a whole file holds all of its characters."""
        if self.path != other.path or not (self.start and self.end and other.start and other.end):
            return self.path == other.path
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a rule comes from: the text, its article, a link, and the day we last read it (None: never)."""

    article: str
    title: str
    url: str
    read_on: date | None


@dataclass(frozen=True, slots=True)
class Frame:
    """The source lines around a span, for a reader who has no editor open."""

    first_line: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found: which rule, where, what is wrong, how to mend it, and under what law."""

    rule: str
    name: str
    severity: Severity
    message: str
    help: str
    span: Span
    excerpt: str = ""
    frame: Frame | None = None
    citations: tuple[Citation, ...] = ()
    waivable: bool = False
    """Whether a waiver can cover it although it is an error."""

    @property
    def sort_key(self) -> tuple[tuple[str, int, int], int, str, str]:
        """Order of reading: place, then gravity, then rule."""
        return (self.span.sort_key, self.severity.rank, self.rule, self.message)


@dataclass(frozen=True, slots=True)
class Checked:
    """How much a run looked at: a verdict that does not say so proves nothing."""

    read: int | None = None
    """Pages read of a site that chirsite did not make, None when another kind of input was read."""
    files: int | None = None
    """Files read by themselves, None when a project was read."""
    pages: int = 0
    texts: int = 0
    media: int = 0
    rendered: int = 0
    rules: int = 0
    catalogue: date | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """Every finding of a run, in reading order and without repeats."""

    findings: tuple[Finding, ...] = ()
    checked: Checked = field(default_factory=Checked)

    @classmethod
    def of(cls, findings: Iterable[Finding], checked: Checked) -> Report:
        """Sort ``findings`` and drop exact repeats."""
        return cls(tuple(sorted(dict.fromkeys(findings), key=lambda f: f.sort_key)), checked)

    def count(self, severity: Severity) -> int:
        """How many findings have exactly this severity."""
        return sum(finding.severity is severity for finding in self.findings)

    def blocks(self, *, strict: bool) -> bool:
        """Whether publication is refused: on errors, and on warnings too when ``strict``."""
        refused = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
        return any(finding.severity in refused for finding in self.findings)

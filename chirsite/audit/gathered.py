"""What was brought back of a site: its pages as bytes, its styles, and what could not be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


class AuditError(Exception):
    """The site cannot be read at all; ``message`` says what is wrong, ``help`` what to do, in French."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.message = message
        self.help = advice


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a site is read, so that an audit always ends."""

    pages: int = 100
    page_bytes: int = 3_000_000
    total_bytes: int = 50_000_000
    seconds: float = 300.0
    answer_seconds: float = 15.0
    """For one page, from the request to its last byte."""
    delay: float = 0.5
    """Between two requests to the same server, in seconds; ``Crawl-delay`` may lengthen it."""
    depth: int = 6
    """Links followed from the first page."""
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Document:
    """A page as it was found: ``path`` names it in findings, ``url`` is its path on the site."""

    path: str
    url: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Unread:
    """Something of the site that nobody judged, and why, in French."""

    path: str
    reason: str


@dataclass(frozen=True)
class Gathered:
    """A site as it was read."""

    target: str
    """What was asked for: a folder, a file, an address."""
    address: str
    """The address of the site, ``""`` when that is not known."""
    documents: tuple[Document, ...]
    styles: Mapping[str, str] = field(default_factory=dict)
    unread: tuple[Unread, ...] = ()
    complete: bool = True
    """Whether every page that the others lead to was asked for."""

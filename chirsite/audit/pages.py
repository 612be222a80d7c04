"""The pages of a gathered site as facts, and what of each of them nobody can judge."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from chirsite.audit.gathered import Document, Gathered, Unread
from chirsite.audit.kinds import kind_of
from chirsite.model.rendered import HtmlFacts
from chirsite.output.facts import html_facts
from chirsite.output.stylesheet import hidden_classes
from chirsite.reading.decoding import decoded
from chirsite.reading.html_scan import Tag, scan
from chirsite.rules.base import Site
from chirsite.source import SourceFile
from chirsite.text.address import host_of, split_address

_FRENCH = ("", "fr")
_MOST = {"<": 60_000, "<form": 200, "<button": 1000, "<label": 2000, "accept": 300}
"""How often an ordinary page holds a sign, many times over."""
_ALMOST_EMPTY = 200
"""Characters of visible text: less, on a page full of scripts, is no page."""


@dataclass(frozen=True)
class AuditedSite(Site):
    """Someone else's site: its pages, and nothing of what they were made from."""

    pages: tuple[HtmlFacts, ...]
    today: date
    found_at: str
    """The address of the site, ``""`` when that is not known."""
    styles: Mapping[str, str] = field(default_factory=dict)
    feeds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    files: tuple[str, ...] = ()

    @property
    def address(self) -> str:
        """Where it was read."""
        return self.found_at

    @property
    def languages(self) -> tuple[str, ...]:
        """Those that its pages declare: only a page that declares none is at fault."""
        return tuple(dict.fromkeys(page.language for page in self.pages if page.language))


@dataclass(frozen=True, slots=True)
class Read:
    """A page as facts, and its source as text."""

    facts: HtmlFacts
    source: SourceFile


def read_pages(gathered: Gathered) -> tuple[tuple[Read, ...], tuple[Unread, ...]]:
    """Each document as a page, and those that are not text."""
    hidden = frozenset[str]().union(*(hidden_classes(style) for style in gathered.styles.values()))
    pages: list[Read] = []
    unread: list[Unread] = []
    for document in gathered.documents:
        source, notes = decoded(document.path, document.content)
        if source is None:
            unread.append(Unread(document.path, notes[0].message))
        elif _is_overloaded(source.text):
            unread.append(Unread(document.path, "page surchargée de balises : elle n’est pas une page ordinaire"))
        else:
            pages.append(_read(document, source, hidden, first=not pages))
    return tuple(pages), tuple(unread)


def _is_overloaded(html: str) -> bool:
    """Whether a page holds so much of something that judging it would take a time out of proportion."""
    lowered = html.lower()
    return any(lowered.count(sign) > most for sign, most in _MOST.items())


def _read(document: Document, source: SourceFile, hidden: frozenset[str], *, first: bool) -> Read:
    facts = html_facts(document.path, document.url, "", source.text.encode(), hidden)
    language = facts.language.partition("-")[0].lower()
    translation = "" if language in _FRENCH else language
    return Read(replace(facts, kind=kind_of(facts, first=first), translation=translation), source)


def own_address(gathered: Gathered, pages: tuple[Read, ...]) -> str:
    """The address of the site: where it was read, else what its first page says of itself."""
    if gathered.address or not pages:
        return gathered.address
    said = (address for page in pages for address in _said_of_itself(page.source.text))
    parts = next((split_address(address) for address in said if host_of(address)), None)
    return f"{parts.scheme}://{parts.netloc}" if parts else ""


def _said_of_itself(html: str) -> Iterator[str]:
    """The addresses that a page gives as its own: its canonical link, its Open Graph address."""
    for tag in scan(html):
        if isinstance(tag, Tag) and tag.name in {"link", "meta"}:
            given = {name: html[start:end].strip() for name, (start, end) in tag.attributes.items()}
            if given.get("rel", "").lower() == "canonical":
                yield given.get("href", "")
            elif given.get("property", "").lower() == "og:url":
                yield given.get("content", "")


def beyond_reading(page: HtmlFacts) -> Iterator[str]:
    """What of ``page`` was not judged, in French."""
    if page.translation:
        yield f"page en « {page.language} » : les règles de texte et les mentions sont celles du français"
    if len(page.text) < _ALMOST_EMPTY and page.scripts:
        yield "page presque vide sans JavaScript : ce que ses scripts affichent n’est pas lu"
    frames = dict.fromkeys(host_of(frame.attributes.get("src", "")) for frame in page.frames)
    yield from (f"cadre de « {host} » : son contenu n’est pas lu" for host in frames if host)
    silent = sum(1 for image in page.images if "alt" not in image.attributes)
    if silent:
        yield f"images sans texte de remplacement ({silent}) : ce qu’elles montrent n’est pas lu"

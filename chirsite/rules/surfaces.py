"""Texts that only the rendered site holds: strings of the theme, buttons, meta data, JSON-LD, the feed.

What the project's own files say was read there, with its place; here a text that came from them is not read again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from chirsite.model.document import LocatedText, Segment
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import RenderedSite
from chirsite.rules.passages import Passage, Scope
from chirsite.source import SourceFile

_SPOKEN_METAS = frozenset({"og:title", "og:description", "og:site_name", "og:image:alt", "twitter:title", "keywords"})


@dataclass(frozen=True, slots=True)
class Surface:
    """A text of a rendered file, and the file that holds it."""

    path: str
    passage: Passage


def surfaces(site: RenderedSite, read: Iterable[Passage]) -> Iterator[Surface]:
    """Each text of the rendered site once, but those that read as one of ``read``."""
    seen = {_key(passage) for passage in read}
    for page in site.originals:
        for scope, text in _texts(page):
            yield from _new(page.path, scope, text, seen)
    for path, texts in site.feeds.items():
        for text in texts:
            yield from _new(path, Scope.BODY, text, seen)


def _new(path: str, scope: Scope, text: str, seen: set[str]) -> Iterator[Surface]:
    source = SourceFile(path, text)
    passage = Passage(scope, LocatedText(source, text, (Segment(0, len(text), 0, len(text)),)))
    key = _key(passage)
    if key and key not in seen:
        seen.add(key)
        yield Surface(path, passage)


def _key(passage: Passage) -> str:
    return " ".join(passage.folded.split())


def _texts(page: HtmlFacts) -> Iterator[tuple[Scope, str]]:
    yield Scope.TITLE, page.title
    yield Scope.DESCRIPTION, page.description
    for meta in page.metas:
        if (meta.attributes.get("property") or meta.attributes.get("name")) in _SPOKEN_METAS:
            yield Scope.DESCRIPTION, meta.attributes.get("content", "")
    yield from ((Scope.ALTERNATIVE, image.attributes.get("alt", "")) for image in page.images)
    yield from ((Scope.BODY, block) for block in page.blocks)
    for node in page.structured:
        yield from ((Scope.DATA, text) for text in _strings(node))


def _strings(node: object) -> Iterator[str]:
    if isinstance(node, str):
        if not node.startswith(("http://", "https://", "#", "/")):
            yield node
    elif isinstance(node, Mapping):
        for key, value in node.items():
            if not key.startswith("@"):
                yield from _strings(value)
    elif isinstance(node, list):
        for item in node:
            yield from _strings(item)

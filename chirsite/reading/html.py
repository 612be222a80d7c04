"""A page of HTML as passages: every text that a visitor or a robot reads, with its place in the file."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import unescape

from chirsite.model.document import BlockKind
from chirsite.reading.html_names import EMPTY, ENDS, INLINE, KINDS, LABELLED_INPUTS, SPOKEN, SPOKEN_METAS
from chirsite.reading.html_scan import Tag, scan
from chirsite.reading.json_strings import json_passages
from chirsite.reading.stretches import Stretches
from chirsite.rules.passages import BLOCK_SCOPES, Passage, Scope
from chirsite.source import SourceFile

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?")
_RAW_SCOPES = {"title": Scope.TITLE, "textarea": Scope.BODY}


def html_passages(source: SourceFile, start: int = 0, end: int | None = None) -> Iterator[Passage]:
    """The texts of ``source``, in order: title, descriptions, body, buttons, alternatives, JSON-LD strings."""
    page = _Page(source)
    data = False
    for token in scan(source.text, start, end):
        if isinstance(token, Tag):
            yield from page.tag(token)
            data = token.name == "script" and "ld+json" in page.value(token, "type").lower()
        elif not token.raw:
            _add(page.text, token.start, token.end)
        elif token.raw in _RAW_SCOPES:
            yield from page.passage(_RAW_SCOPES[token.raw], token.start, token.end)
        elif data:
            yield from map(page.in_its_language, json_passages(source, token.start, token.end))
    yield from page.flush()


def spoken_attributes(source: SourceFile, tag: Tag) -> Iterator[Passage]:
    """What the attributes of a tag say to a visitor or to a robot."""
    for scope, (start, end) in _spoken(source.text, tag):
        stretches = Stretches(source)
        _add(stretches, start, end)
        content = stretches.take()
        if content:
            yield Passage(scope, content)


class _Page:
    """What was read so far of the text under way, and of the elements it stands in."""

    def __init__(self, source: SourceFile) -> None:
        self.source = source
        self.text = Stretches(source)
        self._open: Counter[str] = Counter()
        self._languages: list[_Marked] = []

    def value(self, tag: Tag, name: str) -> str:
        return _value(self.source.text, tag, name)

    def tag(self, tag: Tag) -> Iterator[Passage]:
        """What ends with this tag, then what its attributes say."""
        if tag.name == "br":
            self.text.space(tag.start, tag.end)
        elif tag.name not in INLINE:
            yield from self.flush()
        for name in ENDS.get(tag.name, ()):
            self._open[name] = 0
        self._enter_language(tag)
        if tag.closes:
            self._open[tag.name] = max(0, self._open[tag.name] - 1)
            return
        if tag.name in KINDS:
            self._open[tag.name] += 1
        said = spoken_attributes(self.source, tag)
        if tag.name in EMPTY and "lang" in tag.attributes:
            yield from (replace(passage, language=self._language_of(tag)) for passage in said)
        else:
            yield from map(self.in_its_language, said)

    def in_its_language(self, passage: Passage) -> Passage:
        """The same text, in the language of the element it stands in (WHATWG HTML, § 3.2.6.2)."""
        language = self._languages[-1].language if self._languages else ""
        return replace(passage, language=language) if language else passage

    def _language_of(self, tag: Tag) -> str:
        """What the ``lang`` of ``tag`` says; empty for French, which is what texts are read as."""
        language = self.value(tag, "lang").partition("-")[0].lower()
        return "" if language == "fr" else language

    def _enter_language(self, tag: Tag) -> None:
        """Keep in mind the elements with a ``lang`` and with content, each until its own end."""
        if "lang" in tag.attributes and not tag.closes:
            if tag.name not in EMPTY:
                self._languages.append(_Marked(tag.name, self._language_of(tag)))
        elif self._languages and self._languages[-1].name == tag.name:
            self._languages[-1].depth += -1 if tag.closes else 1
            if not self._languages[-1].depth:
                self._languages.pop()

    def flush(self) -> Iterator[Passage]:
        """The text under way, as what it is."""
        content = self.text.take()
        if content:
            kind = next((kind for name, kind in KINDS.items() if self._open[name]), BlockKind.PARAGRAPH)
            yield self.in_its_language(Passage(BLOCK_SCOPES.get(kind, Scope.BODY), content, kind))

    def passage(self, scope: Scope, start: int, end: int) -> Iterator[Passage]:
        """A text that stands alone."""
        yield from self.flush()
        _add(self.text, start, end)
        content = self.text.take()
        if content:
            yield self.in_its_language(Passage(scope, content))


@dataclass
class _Marked:
    """An element that says its language, and how many of its name are open in it, itself one of them."""

    name: str
    language: str
    depth: int = 1


def _spoken(html: str, tag: Tag) -> Iterator[tuple[Scope, tuple[int, int]]]:
    if tag.name == "meta":
        named = {_value(html, tag, name).lower() for name in ("name", "property")}
        if "content" in tag.attributes and (named & SPOKEN_METAS or "itemprop" in tag.attributes):
            yield Scope.DESCRIPTION, tag.attributes["content"]
        return
    yield from ((scope, tag.attributes[name]) for name, scope in SPOKEN.items() if name in tag.attributes)
    if tag.name == "input" and _value(html, tag, "type").lower() in LABELLED_INPUTS and "value" in tag.attributes:
        yield Scope.BODY, tag.attributes["value"]


def _value(html: str, tag: Tag, name: str) -> str:
    start, end = tag.attributes.get(name, (0, 0))
    return html[start:end].strip()


def _add(stretches: Stretches, start: int, end: int) -> None:
    """Add a stretch of HTML without tags, entities read."""
    html = stretches.source.text
    done = start
    if html.find("&", start, end) >= 0:
        for entity in _ENTITY.finditer(html, start, end):
            read = unescape(entity.group())
            if read != entity.group():
                stretches.add(done, entity.start())
                stretches.put(read, *entity.span())
                done = entity.end()
    stretches.add(done, end)

"""A page of Markdown as passages, from a project or not: front matter, body, alternatives, HTML read as text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from chirsite.load.front_matter import split
from chirsite.markup.parse import parse
from chirsite.reading.html import spoken_attributes
from chirsite.reading.html_scan import Tag, scan
from chirsite.reading.plain import plain_passages
from chirsite.reading.stretches import part, stripped, whole, without
from chirsite.rules.passages import Passage, Scope, document_passages, yaml_passages
from chirsite.source import SourceFile

_LONGEST_PAGE = 300_000
"""Characters: a hundred pages of paper. Some markup takes a parser a time that grows with its square."""
_MOST_BLOCKS = 500

_IMAGE = re.compile(r"!\[([^\[\]\n]{0,1000})\](?:\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,200}\])?")
_TITLE = re.compile(r"\]\([^()\s]{1,2000}[ \t]{1,20}(?:\"([^\"\n]{1,500})\"|'([^'\n]{1,500})')[ \t]{0,20}\)")
_TAG = re.compile(r"<!--.{0,2000}?-->|</?[a-zA-Z][^<>]{0,2000}>", re.DOTALL)


def markdown_passages(source: SourceFile) -> Iterator[Passage]:
    """The texts of ``source``; what is too long for a page, or no page at all, is read as plain text."""
    if len(source.text) > _LONGEST_PAGE or source.text.count("\n:::") > _MOST_BLOCKS:
        yield from plain_passages(source)
        return
    body = 0
    if source.text.startswith("---"):
        front = split(source)
        body = front.body
        tree = front.tree
        values = yaml_passages(source, tuple(tree.spans.items())) if tree else plain_passages(source, 0, body)
        yield from values
    document, _ = parse(source, body, french=False)
    for passage in document_passages(document):
        yield from _without_markup(passage)
    yield from _in_attributes(source, body)


def _without_markup(passage: Passage) -> Iterator[Passage]:
    """The passage without tags and pictures; the words of a picture are a text of their own."""
    text = passage.text
    images = list(_IMAGE.finditer(text)) if "![" in text else []
    tags = list(_TAG.finditer(text)) if "<" in text else []
    for image in images:
        yield Passage(Scope.ALTERNATIVE, part(passage.content, *image.span(1)))
    outside = (tag for tag in tags if not any(image.start() <= tag.start() < image.end() for image in images))
    spans = sorted(found.span() for found in (*images, *outside))
    content = stripped(without(passage.content, spans)) if spans else passage.content
    if content.text:
        yield replace(passage, content=content)


def _in_attributes(source: SourceFile, body: int) -> Iterator[Passage]:
    """What the titles of links say, and the attributes of HTML tags."""
    for title in _TITLE.finditer(source.text, body):
        content = whole(source, *title.span(title.lastindex or 1))
        if content:
            yield Passage(Scope.BODY, content)
    if "<" in source.text:
        for token in scan(source.text, body):
            if isinstance(token, Tag):
                yield from spoken_attributes(source, token)

"""HTML cut into texts and tags that know their place, in one pass whose time is in proportion to the file.

The tokenizers at hand give no place for the values of attributes, or take quadratic time on broken markup. Only what a
text needs is read: names, attributes, raw-text elements, comments (WHATWG HTML, § 13.2.5).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_NAME = re.compile(r"/?([a-zA-Z][^\s/>]*)")
_ATTRIBUTE = re.compile(r"""[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?""")
_RAW = frozenset({"script", "style", "title", "textarea", "xmp", "noembed"})
_END_OF_RAW = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in _RAW}


@dataclass(frozen=True, slots=True)
class Text:
    """What stands between two tags; ``raw`` when markup in it is not markup (a script, a title)."""

    start: int
    end: int
    raw: str = ""
    """The raw-text element it is the content of."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag, with the place of the value of each attribute: the first one of a name counts."""

    name: str
    closes: bool
    start: int
    end: int
    attributes: dict[str, tuple[int, int]]


def scan(html: str, start: int = 0, end: int | None = None) -> Iterator[Text | Tag]:
    """The texts and tags of ``html``, in order; comments, doctypes and what a browser drops are left out."""
    at, last = start, len(html) if end is None else end
    while at < last:
        opening = html.find("<", at, last)
        if opening < 0:
            yield Text(at, last)
            return
        named = _NAME.match(html, opening + 1, last)
        if named is None and html[opening + 1 : opening + 2] not in {"!", "?", "/"}:
            yield Text(at, opening + 1)  # « < 5 » is text
            at = opening + 1
            continue
        if at < opening:
            yield Text(at, opening)
        if named is None:
            at = _after_declaration(html, opening, last)
            continue
        tag = _tag(html, opening, named, last)
        yield tag
        at = tag.end
        if tag.name in _RAW and not tag.closes:
            closing = _END_OF_RAW[tag.name].search(html, at, last)
            raw_end = closing.start() if closing else last
            yield Text(at, raw_end, tag.name)
            at = raw_end


def _after_declaration(html: str, opening: int, last: int) -> int:
    """Where a comment, a doctype or a broken end tag stops; the end of the file when it is never closed."""
    is_comment = html.startswith("<!--", opening)
    mark = "-->" if is_comment else ">"
    found = html.find(mark, opening + 2, last)
    return found + len(mark) if found >= 0 else last


def _tag(html: str, opening: int, named: re.Match[str], last: int) -> Tag:
    attributes: dict[str, tuple[int, int]] = {}
    at = named.end()
    while found := _ATTRIBUTE.match(html, at, last):
        group = found.lastindex or 1
        attributes.setdefault(found[1].lower(), found.span(group) if group > 1 else (found.end(), found.end()))
        at = found.end()
    closing = html.find(">", at, last)
    return Tag(named[1].lower(), html[opening + 1] == "/", opening, closing + 1 if closing >= 0 else last, attributes)

"""The strings of a JSON-LD block that say something to a robot, with their place in the file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from chirsite.model.document import BlockKind
from chirsite.reading.stretches import Stretches
from chirsite.rules.passages import Passage, Scope
from chirsite.source import SourceFile

_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"(\s*:)?', re.DOTALL)
_ESCAPE = re.compile(r"(?:\\u[0-9a-fA-F]{4})+|\\.", re.DOTALL)
_ADDRESS = re.compile(r"https?://|[#/]|mailto:|tel:")
_CODES = frozenset({"url", "sameAs", "image", "logo", "inLanguage", "datePublished", "dateModified", "identifier"})


def json_passages(source: SourceFile, start: int, end: int) -> Iterator[Passage]:
    """The values of ``source`` from ``start`` to ``end`` that are words: neither keys, nor types, nor addresses.

    The block may be broken: its strings are read all the same.
    """
    key = ""
    for string in _STRING.finditer(source.text, start, end):
        if string[2]:
            key = string[1]
        elif not key.startswith("@") and key not in _CODES and not _ADDRESS.match(string[1]):
            yield from _passage(source, *string.span(1))


def _passage(source: SourceFile, start: int, end: int) -> Iterator[Passage]:
    stretches = Stretches(source)
    done = start
    for escape in _ESCAPE.finditer(source.text, start, end):
        stretches.add(done, escape.start())
        stretches.put(_unescaped(escape.group()), *escape.span())
        done = escape.end()
    stretches.add(done, end)
    content = stretches.take()
    if content:
        asks = content.text.endswith("?")
        yield Passage(Scope.DATA, content, BlockKind.QUESTION if asks else BlockKind.PARAGRAPH)


def _unescaped(escape: str) -> str:
    try:
        return str(json.loads(f'"{escape}"'))
    except ValueError:
        return escape

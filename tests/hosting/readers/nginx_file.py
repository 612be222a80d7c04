"""The snippet as nginx reads it: words, quotes, blocks, variables."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from chirsite.hosting.policy import CACHING, SECURITY_POLICY
from tests.hosting.readers.read import Everywhere, Headers, Moved

_TOKEN = re.compile(
    r"""\s+|\#[^\n]*\n?|(?P<sign>[;{}])|"(?P<quoted>(?:\\.|[^"\\])*)"\)?|(?P<plain>[^\s;{}"']+)""", re.DOTALL
)
_NAMES = {"$chirsite_security": SECURITY_POLICY, "$chirsite_caching": CACHING}


@dataclass(frozen=True)
class Statement:
    """A directive and its parameters; a block has statements of its own."""

    words: tuple[str, ...]
    inner: tuple[Statement, ...] | None = None


def read_nginx(content: bytes) -> dict[str, Any]:
    """Every field of the policy; a quote or a block that is not closed, or an unknown directive, fails."""
    statements = parse(content.decode())
    assert {one.words[0] for one in statements} <= _KNOWN
    moved, gone, origins = _addresses(statements)
    errors = {one.words[-1] for one in statements if one.words[0] == "error_page"}
    assert len(origins) == len(errors) == 1
    name = next(iter(origins)).partition("://")[2].partition(":")[0]
    assert Statement(("if", "($host", "!=", name), (Statement(("set", "$chirsite_elsewhere", "1")),)) in statements
    found = {"origin": origins.pop(), "moved": moved, "gone": gone, "not_found": errors.pop()}
    return {**_headers(statements).fields(), **found}


def _addresses(statements: tuple[Statement, ...]) -> tuple[frozenset[Moved], frozenset[str], set[str]]:
    moved, gone, origins = set(), set(), set()
    for one in statements:
        match one.words, one.inner:
            case ("location", "=", path), (Statement(("return", "301", target), None),):
                parts = re.fullmatch(r"(https?://[^/$]+)(/[^$]*)", target)
                assert parts
                origins.add(parts[1])
                moved.add(Moved(path, parts[2]))
            case ("location", "=", path), (Statement(("return", "410"), None),):
                gone.add(path)
            case ("if", "($chirsite_elsewhere)"), (Statement(("return", "301", target), None),):
                origins.add(target.removesuffix("$request_uri"))
    return frozenset(moved), frozenset(gone), origins


def _headers(statements: tuple[Statement, ...]) -> Everywhere:
    """What is sent, each variable in its usual value; and by folder, where the path changes one."""
    values = {one.words[1]: one.words[2] for one in statements if one.words[0] == "set"}
    folders, secure = list[tuple[str, Headers]](), set[str]()
    for one in statements:
        match one.words, one.inner:
            case ("if", "($uri", "~", pattern), (Statement(("set", variable, value), None),) if variable in _NAMES:
                assert pattern.startswith("^/")
                folders.append((pattern[1:], ((_NAMES[variable], value),)))
            case ("if", *_), (Statement(("set", "$chirsite_transport", value), None),):
                secure.add(value)
    assert values["$chirsite_transport"] == ""
    (values["$chirsite_transport"],) = secure
    sent = [one.words[1:] for one in statements if one.words[0] == "add_header"]
    headers = tuple((name, values.get(value, value)) for name, value, always in sent if always == "always")
    assert len(headers) == len(sent)
    assert not any("$" in value for _, value in headers)
    return Everywhere(headers, tuple(folders))


_KNOWN = frozenset(
    {
        "set",
        "add_header",
        "error_page",
        "if",
        "location",
        "types",
        "default_type",
        "charset",
        "charset_types",
        "gzip",
        "gzip_static",
        "gzip_vary",
    }
    | {"gzip_proxied", "gzip_types", "index", "autoindex", "absolute_redirect", "server_tokens"}
)


def parse(text: str) -> tuple[Statement, ...]:
    """The statements of a configuration; fails on what nginx would not read to its end."""
    tokens, place = list[tuple[str, str]](), 0
    while place < len(text):
        match = _TOKEN.match(text, place)
        assert match, text[place : place + 40]
        place = match.end()
        if match["sign"]:
            tokens.append(("sign", match["sign"]))
        elif match["quoted"] is not None:
            tokens.append(("word", re.sub(r"\\([\\\"'])", r"\1", match["quoted"])))
        elif match["plain"]:
            tokens.append(("word", match["plain"]))
    statements, rest = _block(tokens)
    assert rest == []
    return statements


def _block(tokens: list[tuple[str, str]]) -> tuple[tuple[Statement, ...], list[tuple[str, str]]]:
    found, words = list[Statement](), list[str]()
    while tokens:
        (kind, text), tokens = tokens[0], tokens[1:]
        if kind == "word":
            words.append(text)
        elif text == ";":
            found.append(Statement(tuple(words)))
            words = []
        elif text == "{":
            inner, tokens = _block(tokens)
            found.append(Statement(tuple(words), inner))
            words = []
        else:
            assert words == []
            return tuple(found), tokens
    assert words == []
    return tuple(found), []

"""``.htaccess`` as Apache reads it: arguments between quotes, sections, regular expressions of one path."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tests.hosting.readers.read import Everywhere, Headers, Moved

_SECURE = "expr=%{HTTPS} == 'on' || %{HTTP:X-Forwarded-Proto} == 'https'"


Directives = list[tuple[str, list[str]]]


def read_htaccess(content: bytes) -> dict[str, Any]:
    """Every field of the policy; an argument or a section that is not closed, or an unknown directive, fails."""
    directives = list(_directives(content.decode()))
    assert {name for name, _ in directives} <= _KNOWN
    moved, gone, targets = _addresses(directives)
    origins = {origin for origin, _ in targets} | _rewritten(directives)
    assert len(origins) == 1
    errors = {arguments[0]: arguments[1] for name, arguments in directives if name == "ErrorDocument"}
    assert len(set(errors.values())) == 1
    assert {"404", "410"} <= set(errors)
    found = {"origin": origins.pop(), "moved": moved, "gone": gone, "not_found": errors["404"]}
    return {**_headers(directives).fields(), **found}


def _addresses(directives: Directives) -> tuple[frozenset[Moved], frozenset[str], list[tuple[str, str]]]:
    moved, gone, targets = set(), set(), []
    for arguments in (arguments for name, arguments in directives if name == "RedirectMatch"):
        match arguments:
            case ["301", pattern, target]:
                parts = re.fullmatch(r"(https?://[^/]+)(/.*)", target)
                assert parts
                targets.append((parts[1], parts[2]))
                moved.add(Moved(_one_path(pattern), parts[2]))
            case ["410", pattern]:
                gone.add(_one_path(pattern))
            case _:
                assert arguments == ["404", "/[.](?!well-known(?:/|$))"]
    return frozenset(moved), frozenset(gone), targets


def _rewritten(directives: Directives) -> set[str]:
    """The one host that any request is sent to over HTTPS, proved by the conditions."""
    conditions = [arguments for name, arguments in directives if name == "RewriteCond"]
    rules = [arguments for name, arguments in directives if name == "RewriteRule" and arguments[0] == "^"]
    assert all(flags == "[R=301,L]" and target.endswith("%{REQUEST_URI}") for _, target, flags in rules)
    origins = {target.removesuffix("%{REQUEST_URI}") for _, target, _ in rules}
    assert ["%{HTTPS}", "!=on"] in conditions
    assert all(["%{HTTP_HOST}", f"!={origin.partition('://')[2]}", "[NC]"] in conditions for origin in origins)
    return origins


def _headers(directives: Directives) -> Everywhere:
    headers, folders = list[tuple[str, str]](), list[tuple[str, Headers]]()
    for arguments in (arguments for name, arguments in directives if name == "Header" and arguments[0] == "always"):
        _, action, header, value, *conditions = arguments
        assert action == "set"
        if conditions in ([], [_SECURE]):
            headers.append((header, _formatted(value)))
        else:
            folder = re.fullmatch(r"expr=%\{REQUEST_URI\} =~ m#\^([^#]+)#", conditions[0])
            assert folder
            folders.append((folder[1], ((header, _formatted(value)),)))
    return Everywhere(tuple(headers), tuple(folders))


_KNOWN = frozenset(
    {
        "ErrorDocument",
        "RedirectMatch",
        "RewriteCond",
        "Options",
        "DirectoryIndex",
        "FileETag",
        "Require",
        "AddType",
        "AddCharset",
        "RemoveLanguage",
        "RemoveType",
    }
    | {"AddEncoding", "RewriteEngine", "RewriteRule", "Header", "SetEnvIf", "AddOutputFilterByType"}
)


def _directives(text: str) -> Iterator[tuple[str, list[str]]]:
    opened: list[str] = []
    for line in text.split("\n"):
        words = _words(re.sub(r"^(<.*)>$", r"\1", line.strip()))
        if not words or words[0].startswith("#"):
            continue
        if closing := re.fullmatch(r"</(\w+)", words[0]):
            assert opened.pop() == closing[1]
        elif opening := re.fullmatch(r"<(\w+)", words[0]):
            opened.append(opening[1])
        else:
            yield words[0], words[1:]
    assert opened == []


def _words(line: str) -> list[str]:
    """Cut as Apache does: between quotes, « \\" » is a quote and « \\\\ » a backslash, any other backslash stays."""
    found, rest = [], line
    while rest:
        if rest[0] == '"':
            match = re.match(r'"((?:\\.|[^"\\])*)"(?:\s+|$)', rest)
            assert match, line
            found.append(re.sub(r'\\([\\"])', r"\1", match[1]))
        else:
            match = re.match(r"(\S+)(?:\s+|$)", rest)
            assert match, line
            found.append(match[1])
        rest = rest[match.end() :]
    return found


def _one_path(pattern: str) -> str:
    """The only path that a regular expression matches: plain characters, and bytes by their number."""
    inner = re.fullmatch(r"\^((?:[A-Za-z0-9/_-]|\\x[0-9A-F]{2})+)\$", pattern)
    assert inner, pattern
    content = re.sub(rb"\\x([0-9A-F]{2})", lambda found: bytes([int(found[1], 16)]), inner[1].encode())
    return content.decode()


def _formatted(value: str) -> str:
    """A header value without format: each « % » is doubled."""
    assert "%" not in value.replace("%%", "")
    return value.replace("%%", "%")

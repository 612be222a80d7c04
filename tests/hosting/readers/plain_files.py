"""``_headers`` and ``_redirects`` as Netlify, Cloudflare Pages and GitLab Pages read them."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote, urlsplit

from tests.hosting.readers.read import Everywhere, Headers, Moved


def read_headers(content: bytes) -> dict[str, Any]:
    """The rules of ``_headers``: « ! Name » must detach a header of an earlier rule before it is given anew."""
    rules: list[tuple[str, list[tuple[str, str]], list[str]]] = []
    for line in content.decode().split("\n"):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        if text.startswith("/"):
            rules.append((text, [], []))
        elif text.startswith("!"):
            rules[-1][2].append(text[1:].strip())
        else:
            name, separator, value = text.partition(":")
            assert separator
            assert re.fullmatch(r"[A-Za-z-]+", name.strip())
            rules[-1][1].append((name.strip(), value.strip()))
    (everything, headers, _), *others = rules
    assert everything == "/*"
    folders: list[tuple[str, Headers]] = []
    for pattern, changed, detached in others:
        assert pattern.endswith("/*")
        assert pattern.count("*") == 1
        assert detached == [name for name, _ in changed]
        folders.append((pattern[:-1], tuple(changed)))
    return Everywhere(tuple(headers), tuple(folders)).fields()


def read_redirects(content: bytes) -> dict[str, Any]:
    """The rules of ``_redirects``: three words each, the first of which is a path and no pattern."""
    moved = set()
    for line in content.decode().split("\n"):
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        origin, target, status = words
        assert status == "301"
        assert not re.search(r"\*|/:[A-Za-z]", origin), "a pattern"
        parts = urlsplit(origin)
        assert (parts.scheme, parts.netloc, parts.query, parts.fragment) == ("", "", "", "")
        moved.add(Moved(unquote(parts.path), unquote(target)))
    return {"moved": frozenset(moved)}

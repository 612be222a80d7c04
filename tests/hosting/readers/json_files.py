"""``vercel.json`` and ``staticwebapp.config.json`` as Vercel and Azure Static Web Apps read them."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import unquote

from chirsite.hosting.policy import CACHING, IMMUTABLE, REVALIDATED, SECURITY_POLICY
from tests.hosting.readers.read import Everywhere, Headers, Moved

_EVERYTHING = "/(.*)"


def read_vercel(content: bytes) -> dict[str, Any]:
    """Redirections without pattern; each header set for every path by rules that do not overlap."""
    value = json.loads(content)
    assert set(value) == {"trailingSlash", "redirects", "headers"}
    moved = set()
    for rule in value["redirects"]:
        assert set(rule) == {"source", "destination", "statusCode"}
        assert rule["statusCode"] == 301
        moved.add(Moved(unquote(_one_path(rule["source"])), unquote(rule["destination"])))
    rules = [(rule["source"], [(h["key"], h["value"]) for h in rule["headers"]]) for rule in value["headers"]]
    (everything, common), *others = rules
    assert everything == _EVERYTHING
    security, own = _split(others, SECURITY_POLICY)
    caching, lasting = _split(others, CACHING)
    assert caching == REVALIDATED
    folders: list[tuple[str, Headers]] = [(folder, ((SECURITY_POLICY, text),)) for folder, text in own]
    folders += [(folder, ((CACHING, text),)) for folder, text in lasting]
    headers = (*common, (SECURITY_POLICY, security), (CACHING, caching))
    return {**Everywhere(headers, tuple(folders)).fields(), "moved": frozenset(moved)}


def _one_path(pattern: str) -> str:
    """The only path that a pattern matches; fails when it matches others."""
    bare = re.sub(r"\\(.)", "", pattern)
    assert not re.search(r"[*+?{}:()\\]", bare), pattern
    return re.sub(r"\\(.)", r"\1", pattern)


def _split(rules: list[tuple[str, list[tuple[str, str]]]], name: str) -> tuple[str, list[tuple[str, str]]]:
    """The value of a header outside of its folders, and in each of them; both sides must name the same folders."""
    ours = [(source, headers[0][1]) for source, headers in rules if headers[0][0] == name]
    assert all(len(headers) == 1 for _, headers in rules)
    (outside, usual), *inside = ours
    folders = [(source.removesuffix("(.*)"), value) for source, value in inside]
    if folders:
        listed = re.fullmatch(r"/\(\(\?!(.*)\)\.\*\)", outside)
        assert listed
        assert [f"/{folder}" for folder in listed[1].split("|")] == [folder for folder, _ in folders]
    else:
        assert outside == _EVERYTHING
    return usual, folders


def read_azure(content: bytes) -> dict[str, Any]:
    """Redirections before any pattern; headers of a route take the place of the global ones of the same name."""
    value = json.loads(content)
    assert set(value) == {"trailingSlash", "routes", "responseOverrides", "globalHeaders", "mimeTypes"}
    moved, folders = set(), list[tuple[str, Headers]]()
    for rule in value["routes"]:
        if "redirect" in rule:
            assert not folders, "a pattern comes before a redirection"
            assert rule["statusCode"] == 301
            assert "*" not in rule["route"]
            moved.add(Moved(unquote(rule["route"]), unquote(rule["redirect"])))
        else:
            folder = rule["route"].removesuffix("*").removesuffix("index.html")
            folders.append((folder, tuple(rule["headers"].items())))
    assert IMMUTABLE in {text for _, headers in folders for _, text in headers} or not folders or all(
        name == SECURITY_POLICY for _, headers in folders for name, _ in headers
    )  # fmt: skip
    fields = Everywhere(tuple(value["globalHeaders"].items()), tuple(folders)).fields()
    return {**fields, "moved": frozenset(moved), "not_found": value["responseOverrides"]["404"]["rewrite"]}

"""``vercel.json``: the configuration of Vercel, read in the folder that is deployed.

Source: https://vercel.com/docs/project-configuration/vercel-json. Paths are patterns (path-to-regexp): what would be
one is escaped, and the rules of one header never overlap, so that their order decides nothing. There is no 410.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any

from chirsite.hosting.paths import encoded
from chirsite.hosting.policy import CACHING, IMMUTABLE, REVALIDATED, SECURITY_POLICY, Policy
from chirsite.model.rendered import RenderedFile

NAME = "vercel.json"
_EVERYTHING = "/(.*)"
_SPECIAL = re.compile(r"([*+?{}:()\\])")


def vercel_json(policy: Policy) -> RenderedFile:
    """Redirections, headers, and one address a page: the one with a last slash."""
    own = [folder for folder, _ in policy.own_security]
    value = {
        "trailingSlash": True,
        "redirects": [
            {"source": _plain(moved.origin), "destination": encoded(moved.target), "statusCode": 301}
            for moved in policy.moved
        ],
        "headers": [
            _rule(_EVERYTHING, policy.common),
            _rule(_outside(own), [(SECURITY_POLICY, policy.security)]),
            *(_rule(f"{folder}(.*)", [(SECURITY_POLICY, text)]) for folder, text in policy.own_security),
            _rule(_outside(policy.lasting), [(CACHING, REVALIDATED)]),
            *(_rule(f"{folder}(.*)", [(CACHING, IMMUTABLE)]) for folder in policy.lasting),
        ],
    }
    return RenderedFile(NAME, f"{json.dumps(value, ensure_ascii=False, indent=1)}\n".encode())


def _plain(path: str) -> str:
    """The pattern of one path, and of no other."""
    return _SPECIAL.sub(r"\\\1", encoded(path))


def _rule(source: str, headers: Iterable[tuple[str, str]]) -> dict[str, Any]:
    return {"source": source, "headers": [{"key": name, "value": value} for name, value in headers]}


def _outside(folders: Sequence[str]) -> str:
    """The pattern of every path that is in none of ``folders``."""
    return f"/((?!{'|'.join(folder[1:] for folder in folders)}).*)" if folders else _EVERYTHING

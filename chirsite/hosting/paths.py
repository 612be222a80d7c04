"""Paths of the site as hosts compare them."""

from __future__ import annotations

import re
from urllib.parse import quote

_AS_BROWSERS_LEAVE_IT = "/!$&'()*+,;=:@[]|~"
_FILE_NAME = re.compile(r"[^/]*\.[a-z0-9]{2,5}", re.IGNORECASE)


def encoded(path: str) -> str:
    """A path as a browser asks for it (WHATWG URL, path percent-encode set); ``path`` is not percent-encoded."""
    return quote(path, safe=_AS_BROWSERS_LEAVE_IT)


def spellings(path: str) -> tuple[str, ...]:
    """The paths that stand for one old address: a folder is asked for with and without its last slash."""
    bare = path.rstrip("/")
    is_file = not path.endswith("/") and _FILE_NAME.fullmatch(path.rpartition("/")[2])
    return (path,) if is_file or not bare else (bare, f"{bare}/")

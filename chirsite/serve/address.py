"""Who may ask for a preview, and the file of the site that an address means."""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import unquote, urlsplit

_LOCAL = frozenset({"localhost", "127.0.0.1", "[::1]"})


def is_expected_host(host: str, port: int, others: Collection[str] = ()) -> bool:
    """Whether the ``Host`` of a request is this machine, or one of ``others``, on ``port``.

    A page of the web can make its own name lead to this machine (« DNS rebinding ») and would then read what is
    previewed: its requests still carry that name.
    """
    name, colon, given = host.strip().lower().rpartition(":")
    if not colon or given.endswith("]"):
        name, given = host.strip().lower(), "80"
    return given == str(port) and (name in _LOCAL or name in others)


def path_in(target: str, base: str) -> str | None:
    """The path that a request asks for, on a site that lives under ``base``; None when it is outside.

    Percent escapes are undone once. Nothing is looked up on disk by this path: it only names files of a plan.
    """
    path = unquote(urlsplit(target).path, errors="replace")
    if not path.startswith(f"{base}/"):
        return None
    return path.removeprefix(base)


def file_of(path: str) -> str:
    """The file of the output folder behind a path: ``/honoraires/`` → ``honoraires/index.html``."""
    return f"{path[1:]}index.html" if path.endswith("/") else path[1:]

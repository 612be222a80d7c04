"""A folder on a port of this machine, served as a host should: with Brotli, kept alive, what never changes cached."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import brotli

_TEXT = ("text/", "application/javascript", "application/json", "application/manifest+json", "image/svg+xml")
_FOREVER = ("/assets/", "/media/", "/pagefind/")
_TYPES = {".webmanifest": "application/manifest+json", ".avif": "image/avif", ".vtt": "text/vtt"}


@lru_cache(maxsize=512)
def _compressed(content: bytes) -> bytes:
    packed: bytes = brotli.compress(content, quality=11)
    return packed


class _Host(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    extensions_map = SimpleHTTPRequestHandler.extensions_map | _TYPES

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        """Answer with the file, or with the site's own page for what is not there."""
        path = Path(self.translate_path(self.path))
        file = path / "index.html" if path.is_dir() else path
        found = file.is_file()
        if not found:
            file = Path(self.directory) / "404.html"
        content, kind = file.read_bytes(), self.guess_type(file)
        self.send_response(200 if found else 404)
        if kind.startswith(_TEXT) and "br" in self.headers.get("Accept-Encoding", ""):
            content = _compressed(content)
            self.send_header("Content-Encoding", "br")
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind.startswith("text/") else kind)
        self.send_header("Content-Length", str(len(content)))
        lasting = self.path.startswith(_FOREVER)
        self.send_header("Cache-Control", "public, max-age=31536000, immutable" if lasting else "no-cache")
        self.end_headers()
        self.wfile.write(content)


class _Server(ThreadingHTTPServer):
    daemon_threads = True  # a browser keeps its connections open

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A reader that leaves before the end is no fault."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address at which ``folder`` is served, without a last slash, until the end of the block."""
    with _Server(("127.0.0.1", 0), partial(_Host, directory=str(folder))) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()

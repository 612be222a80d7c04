"""The server of a preview: a thread a connection, on this machine alone unless told otherwise."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from threading import Event, Lock
from typing import Any
from urllib.parse import parse_qs, urlsplit

from chirsite.output.errors import OutputError
from chirsite.serve.address import file_of, is_expected_host, path_in
from chirsite.serve.answers import OWN, Answer, answer, type_of
from chirsite.serve.headers import preview_headers
from chirsite.serve.news import Seen, news
from chirsite.serve.preview import Preview
from chirsite.serve.ranges import part_of

_OWN_FILES = ("preview.js", "overlay.css")
_BEAT = 15.0
"""Seconds of silence after which a connection that waits for news is tried: a browser that left is then noticed."""
_FIRST = 60.0
"""Seconds that the first page waits for the project to be read."""
_CHUNK = 1 << 16
_PORTS = 20


class Server(ThreadingHTTPServer):
    """Serves a preview at ``port``, or at the first free one after it."""

    daemon_threads = True
    allow_reuse_address = sys.platform != "win32"  # there, two servers could share a port

    def __init__(self, preview: Preview, address: str, port: int, hosts: Collection[str] = ()) -> None:
        """Listen on ``address``; raises OSError when no port is free. ``hosts`` are other names of this machine."""
        self.preview, self.hosts = preview, hosts
        self.closing = Event()
        self._open: Counter[str] = Counter()
        self._lock = Lock()
        super().__init__((address, port), _Handler, bind_and_activate=False)
        try:
            self._bind(address, port)
            self.server_activate()
        except OSError:
            self.server_close()
            raise

    def _bind(self, address: str, port: int) -> None:
        last = min(port + _PORTS, 65535) if port else 0
        for candidate in range(port, last + 1):
            self.server_address = (address, candidate)
            try:
                self.server_bind()
            except OSError:
                if candidate == last:
                    raise
            else:
                return

    def open_pages(self) -> tuple[str, ...]:
        """The files of the pages that browsers show."""
        with self._lock:
            return tuple(self._open)

    @contextmanager
    def showing(self, file: str) -> Iterator[None]:
        """Count a page among the open ones inside the ``with``."""
        with self._lock:
            self._open[file] += 1
        try:
            yield
        finally:
            with self._lock:
                self._open[file] -= 1
                self._open += Counter()  # drop what is down to nought

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that leaves before the end is no fault."""


class _Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "chirsite", ""
    wbufsize = -1  # headers and body leave together
    disable_nagle_algorithm = True

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the terminal is for findings."""

    def do_HEAD(self) -> None:
        """As GET, without the content."""
        self.do_GET()

    def do_GET(self) -> None:
        """Answer with a page, a file, or the news."""
        port = self.server.server_port
        if not is_expected_host(self.headers.get("Host", ""), port, self.server.hosts):
            text = f"Cet aperçu ne répond qu’à http://localhost:{port}/.\n"
            self._send(Answer(421, "text/plain; charset=utf-8", text.encode()))
            return
        path = urlsplit(self.path).path
        if path == f"{OWN}/news":
            self._tell_news()
        elif path.startswith(f"{OWN}/"):
            self._send(_own(path.removeprefix(f"{OWN}/")))
        else:
            self._send(self._answer())

    def _answer(self) -> Answer:
        state = self.server.preview.wait(0, _FIRST)
        try:
            return answer(state, self.path)
        except OutputError as error:
            return Answer(500, "text/plain; charset=utf-8", f"{error.message}\n{error.help}\n".encode())

    def _send(self, said: Answer) -> None:
        content = said.content
        try:
            size = content.stat().st_size if isinstance(content, Path) else len(content)
        except OSError:
            said = Answer(404, "text/plain; charset=utf-8", b"")
            content, size = b"", 0
        part = part_of(self.headers.get("Range", ""), size) if said.status == 200 else None
        first, last = part or (0, size - 1)
        self.send_response(206 if part else said.status)
        self.send_header("Content-Type", said.kind)
        self.send_header("Content-Length", str(last - first + 1))
        self.send_header("Accept-Ranges", "bytes")
        if part:
            self.send_header("Content-Range", f"bytes {first}-{last}/{size}")
        if said.location:
            self.send_header("Location", said.location)
        self._send_policy()
        self.end_headers()
        if self.command == "HEAD":
            return
        if isinstance(content, Path):
            self._copy(content, first, last - first + 1)
        else:
            self.wfile.write(content[first : last + 1])

    def _send_policy(self) -> None:
        state = self.server.preview.state
        base = state.site.build.base if state.site else ""
        for name, value in preview_headers(state.policy, base, urlsplit(self.path).path).items():
            self.send_header(name, value)

    def _copy(self, path: Path, start: int, length: int) -> None:
        with path.open("rb") as stream:
            stream.seek(start)
            while length > 0 and (chunk := stream.read(min(_CHUNK, length))):
                self.wfile.write(chunk)
                length -= len(chunk)

    def _tell_news(self) -> None:
        """Send what changes as it changes, until the browser leaves (WHATWG HTML, 9.2: server-sent events)."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
        target = asked.get("at", "/")
        seen = Seen(asked.get("page", ""), asked.get("styles", ""), asked.get("findings", ""))
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self._send_policy()
        self.end_headers()
        self.close_connection = True
        self.wfile.write(b"retry: 500\n\n")
        self.wfile.flush()
        preview, version = self.server.preview, 0
        base = preview.state.site.build.base if preview.state.site else ""
        with self.server.showing(file_of(path_in(target, base) or "/")):
            while not self.server.closing.is_set():
                state = preview.wait(version, _BEAT)
                if state.version == version:
                    told = b": beat\n\n"
                else:
                    version = state.version
                    told, seen = news(state, target, seen)
                if told:
                    self.wfile.write(told)
                    self.wfile.flush()


def _own(name: str) -> Answer:
    if name not in _OWN_FILES:
        return Answer(404, "text/plain; charset=utf-8", b"")
    return Answer(200, type_of(name), files("chirsite.serve").joinpath(name).read_bytes())

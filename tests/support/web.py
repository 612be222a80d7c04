"""A web server of a few lines, for crawls: each path has an answer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answer = str | bytes | int | tuple[int, str] | Callable[[BaseHTTPRequestHandler], None]
"""A page, a status, a redirection, or whatever else a server may do."""


@dataclass
class Web:
    """A server under way: where it is, and what was asked of it, in order."""

    address: str
    asked: list[str] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)


@contextmanager
def web(answers: Mapping[str, Answer]) -> Iterator[Web]:
    """Serve ``answers`` by path on a free port; anything else is not found."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            served.asked.append(self.path)
            served.agents.add(self.headers.get("User-Agent", ""))
            with suppress(ConnectionError):
                _answer(self, answers.get(self.path, 404))

        def log_message(self, format: str, *args: object) -> None:  # the base class's own name
            """Keep silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    served = Web(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()


def _answer(handler: BaseHTTPRequestHandler, answer: Answer) -> None:
    if callable(answer):
        answer(handler)
        return
    if isinstance(answer, tuple):
        handler.send_response(answer[0])
        handler.send_header("Location", answer[1])
        handler.end_headers()
        return
    status, content = (answer, b"") if isinstance(answer, int) else (200, answer)
    is_html = not handler.path.endswith((".txt", ".css", ".pdf"))
    handler.send_response(status)
    handler.send_header("Content-Type", "text/html; charset=utf-8" if is_html else "text/plain")
    handler.end_headers()
    handler.wfile.write(content.encode() if isinstance(content, str) else content)

"""One request, bounded in time and in size, that says who asks."""

from __future__ import annotations

import socket
import ssl
import time
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from threading import Timer
from urllib.parse import quote, urlsplit

from chirsite import __version__

AGENT = "chirsite"
_AUDIT = "conformity audit; respects robots.txt"
_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,text/css;q=0.5,*/*;q=0.1",
    "Accept-Language": "fr",
    "Accept-Encoding": "gzip",
}
_SAFE = "/%:=&?~+!$,;'@()*[]"


class FetchError(Exception):
    """No answer that can be used; the message says why, in French."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered."""

    status: int
    content_type: str
    location: str
    content: bytes
    cut: bool
    """Whether the content is longer than what was read."""


def get(url: str, seconds: float, most: int) -> Answer:
    """Ask for ``url`` without following a redirection, in at most ``seconds``, for at most ``most`` bytes.

    Raises FetchError. A server that sends byte after byte for ever is cut off like one that sends none.
    """
    return ask(url, seconds, most, method="GET", purpose=_AUDIT)


def ask(url: str, seconds: float, most: int, *, method: str, purpose: str) -> Answer:
    """The same with another ``method`` of HTTP; ``purpose`` tells the server, in English, what it is for."""
    until = time.monotonic() + seconds
    try:
        parts = urlsplit(url)
        connect = HTTPSConnection if parts.scheme == "https" else HTTPConnection
        connection = connect(parts.hostname or "", parts.port, timeout=seconds)
        with closing(connection):
            connection.connect()
            with _cut_off(connection.sock, until - time.monotonic()):
                path = quote(parts.path or "/", safe=_SAFE)
                asked = f"{path}?{quote(parts.query, safe=_SAFE)}" if parts.query else path
                connection.request(method, asked, headers=_headers(purpose))
                answer = _answer(connection.getresponse(), most)
    except ssl.SSLError as error:
        raise FetchError(f"connexion chiffrée refusée ({error.reason or 'certificat'})") from error
    except (OSError, HTTPException, ValueError, zlib.error) as error:
        raise FetchError(_reason(error, seconds, late=time.monotonic() > until)) from error
    if time.monotonic() > until:
        raise FetchError(_reason(TimeoutError(), seconds, late=True))
    return answer


def _headers(purpose: str) -> dict[str, str]:
    return {"User-Agent": f"{AGENT}/{__version__} ({purpose})", **_HEADERS}


@contextmanager
def _cut_off(connected: socket.socket, seconds: float) -> Iterator[None]:
    """After ``seconds``, whoever waits for this socket has no more to wait for."""

    def cut() -> None:
        with suppress(OSError):
            connected.shutdown(socket.SHUT_RDWR)

    timer = Timer(seconds, cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _answer(response: HTTPResponse, most: int) -> Answer:
    content = response.read(most + 1)
    if response.headers.get("Content-Encoding", "").lower() == "gzip":
        content = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(content, most + 1)
    return Answer(
        status=response.status,
        content_type=response.headers.get_content_type(),
        location=response.headers.get("Location", ""),
        content=content[:most],
        cut=len(content) > most,
    )


def _reason(error: Exception, seconds: float, *, late: bool) -> str:
    if late or isinstance(error, TimeoutError):
        return f"le serveur n’a pas fini de répondre en {seconds:.3g} s"
    if isinstance(error, socket.gaierror):
        return "ce nom de site n’existe pas, ou le réseau est coupé"
    if isinstance(error, ConnectionError):
        return "le serveur refuse ou coupe la connexion"
    return "le serveur répond autre chose que du HTTP"

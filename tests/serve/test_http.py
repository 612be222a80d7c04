"""A preview asked over the network, as browsers and others do."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection, HTTPResponse

import pytest

from chirsite.serve.http import Server
from chirsite.serve.session import Session
from tests.support.base_site import base_site
from tests.support.sites import TODAY


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    root = base_site(tmp_path_factory.mktemp("serve") / "un projet à lui")
    session = Session(root, TODAY, lambda state, seconds: None, strict=False)
    server = Server(session.preview, "127.0.0.1", 0)
    with session.serving(server):
        yield server


def _get(server: Server, target: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, bytes]:
    with closing(HTTPConnection("127.0.0.1", server.server_port, timeout=60)) as connection:
        connection.putrequest(method, target, skip_host="Host" in headers)
        for name, value in headers.items():
            connection.putheader(name, value)
        connection.endheaders()
        response = connection.getresponse()
        return response, response.read()


def test_pages_are_never_kept_by_a_browser_and_files_named_after_their_content_are(server: Server) -> None:
    page, content = _get(server, "/")
    assert (page.status, page.headers["Cache-Control"]) == (200, "no-store")
    assert page.headers["Content-Type"] == "text/html; charset=utf-8"
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    stylesheet = content.decode().partition('href="/assets/style')[2].partition('"')[0]
    style, _ = _get(server, f"/assets/style{stylesheet}")
    assert (style.status, style.headers["Cache-Control"]) == (200, "max-age=3600, immutable")


def test_an_unknown_address_has_status_404(server: Server) -> None:
    assert _get(server, "/nulle-part/")[0].status == 404


def test_a_folder_asked_without_its_slash_leads_to_it_for_now(server: Server) -> None:
    response, _ = _get(server, "/honoraires")
    assert (response.status, response.headers["Location"]) == (307, "/honoraires/")


@pytest.mark.parametrize("host", ["evil.example", "evil.example:{port}", "localhost", "localhost:1", ""])
def test_a_name_that_is_not_this_machine_is_refused(server: Server, host: str) -> None:
    response, content = _get(server, "/", Host=host.format(port=server.server_port))
    assert response.status == 421
    assert b"<html" not in content


@pytest.mark.parametrize(
    "target",
    [
        "/../site.yaml",
        "/..%2fsite.yaml",
        "/%2e%2e/site.yaml",
        "/media/../../site.yaml",
        "/media/..%5c..%5csite.yaml",
        "//etc/passwd",
        "/site.yaml",
        "/.chirsite/../site.yaml",
        "/.chirsite/%2e%2e/http.py",
        "/.chirsite/http.py",
        "/.chirsite/overlay.html",
        "/%00",
        "/practitioner.yaml",
        "/.chirsite-manifest.json",
    ],
)
def test_nothing_but_the_site_can_be_read(server: Server, target: str) -> None:
    response, content = _get(server, target)
    assert response.status == 404
    assert b"address: https" not in content
    assert b"root:" not in content


def test_a_part_of_a_file_can_be_asked_for(server: Server) -> None:
    whole = _get(server, "/robots.txt")[1]
    response, content = _get(server, "/robots.txt", Range="bytes=3-7")
    assert response.status == 206
    assert response.headers["Content-Range"] == f"bytes 3-7/{len(whole)}"
    assert content == whole[3:8]


def test_head_gives_the_headers_of_a_page_and_other_methods_nothing(server: Server) -> None:
    response, content = _get(server, "/", "HEAD")
    assert response.status == 200
    assert content == b""
    assert int(response.headers["Content-Length"]) > 1000
    assert _get(server, "/", "POST")[0].status == 501


def test_a_picture_is_served_as_soon_as_it_is_asked_for(server: Server) -> None:
    content = _get(server, "/votre-parcours/")[1].decode()
    picture = content.partition('src="/media/')[2].partition('"')[0]
    response, made = _get(server, f"/media/{picture}")
    assert (response.status, response.headers["Content-Type"]) == (200, "image/jpeg")
    assert made.startswith(b"\xff\xd8")


def test_news_tell_a_browser_at_once_what_it_does_not_show_yet(server: Server) -> None:
    _get(server, "/")
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=30) as connection:
        asked = "GET /.chirsite/news?at=/&page=old&styles=old HTTP/1.1\r\nHost: localhost:%d\r\n\r\n"
        connection.sendall((asked % server.server_port).encode())
        told = b""
        while b"event: page" not in told:
            told += connection.recv(4096)
    assert b"text/event-stream" in told


def test_a_port_that_is_taken_leads_to_the_next_free_one(server: Server) -> None:
    session = Session(server.preview.root, TODAY, lambda state, seconds: None, strict=False)
    other = Server(session.preview, "127.0.0.1", server.server_port)
    other.server_close()
    assert other.server_port > server.server_port

"""A site read where it is: all of its own pages, nothing else, and always an end."""

from __future__ import annotations

import gzip
import threading
import time
from http.server import BaseHTTPRequestHandler

import pytest

from chirsite.audit.crawl import crawl
from chirsite.audit.gathered import AuditError, Gathered, Limits
from tests.support.web import Answer, web

QUICK = Limits(delay=0, answer_seconds=0.4, seconds=5)


def read(answers: dict[str, Answer], limits: Limits = QUICK) -> tuple[Gathered, list[str]]:
    with web(answers) as site:
        return crawl(site.address, limits), site.asked


def paths(gathered: Gathered) -> list[str]:
    return [document.url for document in gathered.documents]


def reasons(gathered: Gathered) -> str:
    return "\n".join(f"{unread.path} {unread.reason}" for unread in gathered.unread)


def drip(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n")
    for _ in range(200):
        handler.wfile.write(b"<p>")
        time.sleep(0.05)


def hang(handler: BaseHTTPRequestHandler) -> None:
    threading.Event().wait(2)


def bomb(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n")
    handler.wfile.write(gzip.compress(b"<p>" * 1_200_000))


def not_http(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"bonjour\r\n" * 10)


def test_every_page_of_the_host_is_read_once_and_no_other() -> None:
    home = '<a href="/a#x">a</a><a href="a">a</a><a href="//ailleurs.example/">x</a><a href="mailto:a@b.example">m</a>'
    gathered, asked = read({"/": home, "/a": '<a href="/b/">b</a><a href="/">home</a>', "/b/": "fin"})
    assert paths(gathered) == ["/", "/a", "/b/"]
    assert asked == ["/robots.txt", "/", "/a", "/b/"]
    assert gathered.complete


def test_the_server_is_told_who_asks() -> None:
    with web({"/": "x"}) as site:
        crawl(site.address, QUICK)
    assert all(agent.startswith("chirsite/") for agent in site.agents)


def test_what_robots_txt_forbids_is_not_asked_for_but_told() -> None:
    robots = "User-agent: *\nDisallow: /prive\n"
    gathered, asked = read({"/robots.txt": robots, "/": '<a href="/prive/x">x</a>', "/prive/x": "secret"})
    assert "/prive/x" not in asked
    assert "robots.txt" in reasons(gathered)


@pytest.mark.parametrize("robots", [503, hang])
def test_a_site_whose_robots_txt_cannot_be_had_is_not_read(robots: Answer) -> None:
    with pytest.raises(AuditError, match=r"robots\.txt"):
        read({"/robots.txt": robots, "/": "x"})


def test_the_pace_is_the_one_the_site_asks_for() -> None:
    pauses: list[float] = []
    slow = "User-agent: *\nCrawl-delay: 3\n"
    with web({"/robots.txt": slow, "/": '<a href="/a">a</a>', "/a": "x"}) as site:
        crawl(site.address, Limits(), wait=pauses.append)
    assert pauses == [3.0, 3.0]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ((302, "/a"), "tourne en rond"),
        ((302, "/a?1"), "plus de 5 redirections"),
        ((302, "http://ailleurs.example/"), "autre site"),
        ((302, "http://[mauvais"), "autre site"),
        (404, "404"),
        (500, "500"),
        (hang, "n’a pas fini de répondre"),
        (drip, "n’a pas fini de répondre"),
        (bomb, "trop longue"),
        (not_http, "autre chose que du HTTP"),
    ],
)
def test_a_page_that_cannot_be_read_is_told_and_the_others_are_read(answer: Answer, reason: str) -> None:
    started = time.monotonic()
    more: dict[str, Answer] = {f"/a?{number}": (302, f"/a?{number + 1}") for number in range(1, 9)}
    gathered, _ = read({"/": '<a href="/a">a</a><a href="/b">b</a>', "/a": answer, "/b": "fin", **more})
    assert paths(gathered) == ["/", "/b"]
    assert reason in reasons(gathered)
    assert time.monotonic() - started < QUICK.seconds


def test_redirections_that_come_back_are_told_as_soon_as_they_do() -> None:
    gathered, asked = read({"/": '<a href="/a">a</a>', "/a": (301, "/b"), "/b": (302, "/c"), "/c": (302, "/b#x")})
    assert "/a elle tourne en rond : la redirection de /c ramène à /b" in reasons(gathered)
    assert asked == ["/robots.txt", "/", "/a", "/b", "/c"]


def test_a_document_to_download_is_told() -> None:
    gathered, asked = read({"/": '<a href="/tarifs.pdf">pdf</a>', "/tarifs.pdf": "x"})
    assert "document à télécharger" in reasons(gathered)
    assert "/tarifs.pdf" not in asked


def endless(handler: BaseHTTPRequestHandler) -> None:
    links = "".join(f'<a href="{handler.path.rstrip("/")}/{number}">x</a>' for number in range(5))
    handler.wfile.write(f"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n{links}".encode())


class Everywhere(dict[str, Answer]):
    """The same answer everywhere."""

    def get(self, path: str, default: object = None) -> Answer:
        return 404 if path == "/robots.txt" else endless


@pytest.mark.parametrize(
    "limits",
    [
        Limits(delay=0, pages=7),
        Limits(delay=0, total_bytes=900),
        Limits(delay=0, depth=1),
        Limits(delay=0.02, seconds=0.3),
    ],
)
def test_a_site_without_end_is_read_in_part(limits: Limits) -> None:
    gathered, _ = read(Everywhere(), limits)
    assert not gathered.complete
    assert 0 < len(gathered.documents) < 40


@pytest.mark.parametrize(
    ("address", "reason"),
    [("http://127.0.0.1:9", "refuse ou coupe"), ("http://nulle-part.invalid", "n’existe pas"), ("http://", "")],
)
def test_a_site_that_cannot_be_reached_is_refused_in_a_sentence(address: str, reason: str) -> None:
    with pytest.raises(AuditError, match="ne peut pas être lu") as refused:
        crawl(address, QUICK)
    assert "robots.txt" in str(refused.value) or reason in str(refused.value)

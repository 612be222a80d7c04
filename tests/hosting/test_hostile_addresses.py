"""Old addresses that would break a careless configuration: Apache and nginx take each for what it is, and no more."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from chirsite.hosting.apache import htaccess
from chirsite.hosting.nginx import nginx_conf
from chirsite.hosting.paths import encoded
from chirsite.hosting.policy import Moved
from tests.hosting.policies import HOSTILE, PLAIN
from tests.support.real_hosts import HOST, SERVERS, Running, required_servers

NEVER_ASKED = ("\\", "//", "/../", "%2f", "%00")
"""What a browser or a server changes in a path before anything compares it."""


@pytest.fixture(scope="module", params=sorted(SERVERS))
def hostile_server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A server whose configuration holds all of them, each leading to a page of its own."""
    required_servers()
    folder = tmp_path_factory.mktemp("hostile")
    moved = tuple(Moved(address, f"/cible-{number}/") for number, address in enumerate(HOSTILE))
    gone = tuple(f"{address}-parti" for address in HOSTILE)
    policy = dataclasses.replace(PLAIN, moved=moved, gone=gone)
    for file in (htaccess(policy), nginx_conf(policy)):
        (folder / file.path).write_bytes(file.content)
    (folder / "404.html").write_text("<p>Rien ici.", "utf-8")
    (folder / "index.html").write_text("<p>Bonjour.", "utf-8")
    with SERVERS[request.param](folder) as running:
        yield running


@pytest.mark.parametrize(("number", "address"), list(enumerate(HOSTILE)), ids=range(len(HOSTILE)))
def test_it_leads_where_it_must_and_nothing_else_does(number: int, address: str, hostile_server: Running) -> None:
    moved, gone = hostile_server.ask(encoded(address)), hostile_server.ask(encoded(f"{address}-parti"))
    if any(char in address for char in NEVER_ASKED):
        assert moved.status in {301, 400, 404}
    else:
        assert (moved.status, moved.headers.get("location")) == (301, f"https://{HOST}/cible-{number}/")
        assert gone.status == 410
    for answer in (moved, gone):
        assert answer.headers.keys().isdisjoint({"set-cookie", "header", "x"})
        if answer.status < 400:
            assert answer.headers["content-security-policy"] == PLAIN.security


def test_what_is_like_one_of_them_is_not_there(hostile_server: Running) -> None:
    for path in ("/aXb", "/ab", "/a", "/aa", "/x", "/a-parti", "/hello", "/A.B", "/aaaa"):
        assert hostile_server.ask(path).status == 404, path


def test_the_home_page_is_served_as_ever(hostile_server: Running) -> None:
    answer = hostile_server.ask("/")
    assert (answer.status, answer.body) == (200, b"<p>Bonjour.")
    assert answer.headers["content-security-policy"] == PLAIN.security


def test_the_servers_were_given_enough_of_them(tmp_path: Path) -> None:
    assert len(set(HOSTILE)) == len(HOSTILE) >= 60

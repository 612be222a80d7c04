"""The example practice under Apache, as OVH runs it, and under nginx: what they really answer."""

from __future__ import annotations

import gzip
from email.message import Message
from pathlib import Path
from typing import Final

import brotli
import pytest

from chirsite.hosting.media_types import PACKED, TYPES
from chirsite.hosting.policy import CACHING, IMMUTABLE, REVALIDATED, SECURITY_POLICY, TRANSPORT, Policy
from tests.hosting.test_limits import PAGE, hosted
from tests.support.base_site import base_site, edited
from tests.support.command import Published, built, contents
from tests.support.real_hosts import HOST, MODULES, Answer, Running, apache, nginx, required_servers

SAMPLE: Final = ("/", "/honoraires/", "/recherche/", "/en/search/", "/en/", "/sitemap.xml", "/robots.txt")
HIP: Final = "/interventions/prothese-totale-de-hanche/"


def headers_of(answer: Answer, policy: Policy, path: str) -> dict[str, str]:
    """The headers of the policy that an answer has."""
    return {name: answer.headers.get(name.lower(), "") for name in policy.headers(path)}


def unpacked(answer: Answer) -> bytes:
    """The content of an answer, decoded once."""
    decode = {"br": brotli.decompress, "gzip": gzip.decompress}
    content: bytes = decode.get(answer.headers.get("content-encoding", ""), bytes)(answer.body)
    return content


def files_of(published: Published) -> dict[str, bytes]:
    """What the site publishes, by address; folders by their own."""
    files = contents(published.folder)
    return {
        f"/{path.removesuffix('index.html')}": content
        for path, content in files.items()
        if not path.startswith(".") and not path.endswith((".br", ".gz"))
    }


def test_every_file_has_its_content_its_type_and_the_headers_of_the_policy(
    server: Running, policy: Policy, published: Published
) -> None:
    old = {moved.origin for moved in policy.moved} | set(policy.gone)
    for path, content in files_of(published).items():
        if path in old:
            continue
        answer = server.ask(path)
        assert (answer.status, answer.body == content) == (200, True), path
        suffix = Path(path).suffix or ".html"
        if suffix in TYPES:
            kind = f"{TYPES[suffix]}; charset=utf-8" if suffix in PACKED else TYPES[suffix]
            assert answer.headers["content-type"] == kind, path
        assert headers_of(answer, policy, path) == policy.headers(path), path


def test_only_files_named_after_their_content_are_kept_for_ever(server: Running, published: Published) -> None:
    style = next(path for path in files_of(published) if path.endswith(".css"))
    assert server.ask(style).headers[CACHING.lower()] == IMMUTABLE
    for path in (*SAMPLE, "/pagefind/pagefind.js", "/pagefind/pagefind-entry.json", "/favicon.ico"):
        assert server.ask(path).headers[CACHING.lower()] == REVALIDATED


def test_what_is_not_there_is_told_by_the_page_of_the_site(
    server: Running, policy: Policy, published: Published
) -> None:
    page = (published.folder / "404.html").read_bytes()
    for path in ("/rien", "/rien/", "/assets/rien.css", "/recherche/rien", "/honoraires/rien.html", "/%C3%A9t%C3%A9"):
        answer = server.ask(path)
        assert (answer.status, answer.body) == (404, page), path
        assert answer.headers["content-type"] == "text/html; charset=utf-8"
        assert headers_of(answer, policy, "/404.html") == policy.headers("/404.html"), path


def test_an_old_address_leads_to_the_page_in_one_step(server: Running, policy: Policy) -> None:
    assert policy.moved
    for moved in policy.moved:
        answer = server.ask(moved.origin)
        assert (answer.status, answer.headers["location"]) == (301, f"https://{HOST}{moved.target}")
        assert answer.headers["x-content-type-options"] == "nosniff"


def test_an_address_declared_gone_answers_410_with_the_page_of_the_site(server: Running, policy: Policy) -> None:
    assert policy.gone == ("/ancien-plan", "/ancien-plan/")
    for path in policy.gone:
        answer = server.ask(path)
        assert answer.status == 410
        assert "Page introuvable" in answer.body.decode()
        assert answer.headers[SECURITY_POLICY.lower()] == policy.security


@pytest.mark.parametrize("path", ["/", "/honoraires/?q=1&r=%C3%A9", "/x%0d%0aSet-Cookie:a", "/%2e%2e/x", "/a%22b"])
def test_http_leads_to_https_and_keeps_the_address(path: str, server: Running) -> None:
    answer = server.ask(path, secure=False)
    assert answer.status in {301, 400, 404}
    if answer.status == 301:
        assert answer.headers["location"].startswith(f"https://{HOST}/")
        assert "set-cookie" not in answer.headers
        assert TRANSPORT.lower() not in answer.headers  # RFC 6797, section 7.2


def test_http_keeps_the_whole_address(server: Running) -> None:
    answer = server.ask(f"{HIP}?q=1&r=%C3%A9", secure=False)
    assert answer.headers["location"] == f"https://{HOST}{HIP}?q=1&r=%C3%A9"


@pytest.mark.parametrize(
    "host", ["cabinet-modele-specimen.example", "WWW.AUTRE.EXAMPLE", "203.0.113.7", "x.ovh.example"]
)
def test_another_name_leads_to_the_one_of_the_site(host: str, server: Running) -> None:
    answer = server.ask("/honoraires/", host=host)
    assert (answer.status, answer.headers["location"]) == (301, f"https://{HOST}/honoraires/")


def test_behind_a_server_that_speaks_https_for_it_nothing_turns_in_circles(server: Running) -> None:
    answer = server.ask("/", secure=False, headers={"X-Forwarded-Proto": "https"})
    assert answer.status == 200
    assert answer.headers[TRANSPORT.lower()] == "max-age=31536000"


def test_a_certificate_is_proved_over_http(server: Running) -> None:
    answer = server.ask("/.well-known/acme-challenge/proof", secure=False, host="cabinet-modele-specimen.example")
    assert (answer.status, answer.body) == (200, b"proof")


def test_each_encoding_is_served_once_to_who_takes_it(server: Running, policy: Policy, published: Published) -> None:
    old = tuple(moved.origin[1:] for moved in policy.moved)
    found = [path for path in contents(published.folder) if path.endswith((".br", ".gz"))]
    siblings = [path for path in found if not path.startswith(old)]
    assert len(siblings) > 100
    for path in siblings:
        name, suffix = f"/{path[:-3]}".removesuffix("index.html"), path[-3:]
        answer = server.ask(name, headers={"Accept-Encoding": {".br": "br", ".gz": "gzip"}[suffix]})
        assert answer.headers.get("content-encoding") == {".br": "br", ".gz": "gzip"}[suffix], path
        assert answer.body == (published.folder / path).read_bytes(), path
        plain = server.ask(name)
        assert unpacked(answer) == plain.body
        assert plain.headers["content-type"] == answer.headers["content-type"], path
        for told in (answer, plain):
            assert "Accept-Encoding" in told.headers.get("vary", ""), path
        assert "content-language" not in answer.headers


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("br;q=0", None),
        ("identity", None),
        ("abr, xgzip", None),
        ("br;q=0.5", "br"),
    ],
)
def test_the_best_encoding_that_is_accepted_is_chosen(accepted: str, encoding: str | None, server: Running) -> None:
    answer = server.ask("/", headers={"Accept-Encoding": accepted})
    assert answer.headers.get("content-encoding") == encoding
    assert "<h1" in unpacked(answer).decode()


@pytest.mark.parametrize("path", ["/.htaccess", "/.chirsite-manifest.json", "/.chirsite-nginx.conf", "/.git/config"])
def test_hidden_files_are_denied(path: str, server: Running) -> None:
    answer = server.ask(path)
    assert answer.status in {403, 404}
    assert "Page introuvable" in answer.body.decode()


def test_the_standard_folder_is_served(server: Running) -> None:
    answer = server.ask("/.well-known/security.txt")
    assert answer.status == 200
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    fields = Message()
    for line in answer.body.decode().splitlines():
        name, _, value = line.partition(": ")
        fields[name] = value
    assert fields["Contact"].startswith("mailto:")
    assert fields["Expires"] == "2027-10-01T00:00:00Z"


@pytest.mark.parametrize("path", ["/assets/", "/media/", "/pagefind/", "/.well-known/"])
def test_no_folder_is_listed(path: str, server: Running) -> None:
    answer = server.ask(path)
    assert answer.status in {403, 404}
    assert "Index of" not in answer.body.decode()


def test_a_folder_without_its_last_slash_leads_to_it(server: Running) -> None:
    answer = server.ask("/honoraires")
    assert answer.status == 301
    assert answer.headers["location"].endswith("/honoraires/")


@pytest.mark.parametrize("path", ["/honoraires/index", "/honoraires/index.html.x", "/honoraires.html"])
def test_a_name_that_is_nearly_a_file_is_none(path: str, server: Running) -> None:
    assert server.ask(path).status == 404


BASICS: Final = frozenset({"authz_core", "dir"})


@pytest.mark.parametrize("missing", sorted(MODULES - BASICS - {"socache_shmcb"}))
def test_apache_serves_the_pages_without_any_one_of_its_modules(missing: str, published: Published) -> None:
    required_servers()
    without = MODULES - {missing, *({"ssl"} if missing == "ssl" else ())}
    forwarded = {"X-Forwarded-Proto": "https", "Accept-Encoding": "gzip, br"}
    with apache(published.folder, without) as running:
        answer = running.ask("/honoraires/", secure=False, headers=forwarded)
        assert answer.status == 200
        assert unpacked(answer) == (published.folder / "honoraires" / "index.html").read_bytes()
        hidden = running.ask("/.chirsite-manifest.json", secure=False, headers=forwarded)
        assert hidden.status in {403, 404}


def test_apache_serves_the_pages_with_hardly_any_module(published: Published) -> None:
    required_servers()
    with apache(published.folder, BASICS) as running:
        answer = running.ask("/honoraires/", secure=False, headers={"Accept-Encoding": "gzip, br"})
        assert (answer.status, "content-encoding" in answer.headers) == (200, False)
        assert running.ask("/rien", secure=False).status == 404
        assert running.ask("/.htaccess", secure=False).status == 403


def test_nginx_serves_gzip_where_it_has_no_brotli(published: Published) -> None:
    required_servers()
    with nginx(published.folder, brotli=False) as running:
        answer = running.ask("/", headers={"Accept-Encoding": "br, gzip"})
        assert answer.headers["content-encoding"] == "gzip"
        assert answer.body == (published.folder / "index.html.gz").read_bytes()


@pytest.mark.parametrize("name", ["apache", "nginx"])
def test_a_site_may_live_in_a_folder_of_its_host(name: str, tmp_path: Path) -> None:
    required_servers()
    project = base_site(tmp_path / "projet", {"site.yaml": in_a_folder(), PAGE: with_an_old_address()})
    root = tmp_path / "racine"
    built(project, root / "cabinet")
    with apache(root) if name == "apache" else nginx(root, "cabinet/") as running:
        assert running.ask("/cabinet/honoraires/").status == 200
        moved = running.ask("/cabinet/ancien")
        assert (moved.status, moved.headers["location"]) == (301, f"https://{HOST}/cabinet/votre-parcours/")
        lost = running.ask("/cabinet/rien")
        assert (lost.status, lost.body) == (404, (root / "cabinet" / "404.html").read_bytes())
        assert running.ask("/cabinet/", headers={"Accept-Encoding": "br"}).headers["content-encoding"] == "br"
        assert "wasm-unsafe-eval" in running.ask("/cabinet/recherche/").headers[SECURITY_POLICY.lower()]
        style = next((root / "cabinet" / "assets").glob("*.css")).name
        assert running.ask(f"/cabinet/assets/{style}").headers[CACHING.lower()] == IMMUTABLE
        assert running.ask("/cabinet/.chirsite-manifest.json").status in {403, 404}


def in_a_folder() -> str:
    """site.yaml of the base site, below a path of the host that the servers answer for."""
    return hosted(["apache", "nginx"]).replace("https://www.dr-camille-exemple.example", f"https://{HOST}/cabinet", 1)


def with_an_old_address() -> str:
    """The page of the course of care, which once stood elsewhere."""
    return edited(PAGE, "status: published\n", "status: published\naliases: [/ancien/]\n")

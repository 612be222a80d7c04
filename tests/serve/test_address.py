"""Who may ask a preview, and for what."""

from __future__ import annotations

import pytest

from chirsite.serve.address import file_of, is_expected_host, path_in
from chirsite.serve.ranges import part_of


@pytest.mark.parametrize(
    "host", ["localhost:8000", "LocalHost:8000", "127.0.0.1:8000", "[::1]:8000", "192.168.1.20:8000"]
)
def test_this_machine_is_expected_under_its_names(host: str) -> None:
    assert is_expected_host(host, 8000, {"192.168.1.20"})


@pytest.mark.parametrize(
    "host",
    [
        "",
        "evil.example:8000",
        "localhost.evil.example:8000",
        "127.0.0.1.evil.example:8000",
        "localhost",
        "localhost:80",
        "localhost:8001",
        "evil.example",
        "192.168.1.21:8000",
        "localhost:8000@evil.example",
        "evil.example:8000, localhost:8000x",
    ],
)
def test_any_other_name_is_refused(host: str) -> None:
    assert not is_expected_host(host, 8000, {"192.168.1.20"})


def test_on_port_80_a_browser_names_no_port() -> None:
    assert is_expected_host("localhost", 80)
    assert is_expected_host("[::1]", 80)


@pytest.mark.parametrize(
    ("target", "base", "path"),
    [
        ("/", "", "/"),
        ("/acc%C3%A8s/?q=1#fin", "", "/accès/"),
        ("/site/honoraires/", "/site", "/honoraires/"),
        ("/autre/", "/site", None),
        ("/site", "/site", None),
        ("http://localhost/honoraires/", "", "/honoraires/"),
        ("//evil.example/honoraires/", "", "/honoraires/"),
        ("*", "", None),
    ],
)
def test_the_path_of_a_request_is_read_on_the_site(target: str, base: str, path: str | None) -> None:
    assert path_in(target, base) == path


def test_a_path_that_ends_with_a_slash_is_a_folder() -> None:
    assert [file_of(path) for path in ("/", "/honoraires/", "/robots.txt")] == [
        "index.html",
        "honoraires/index.html",
        "robots.txt",
    ]


@pytest.mark.parametrize(
    ("asked", "part"),
    [
        ("", None),
        ("bytes=0-3", (0, 3)),
        ("bytes=4-", (4, 9)),
        ("bytes=-3", (7, 9)),
        ("bytes=-30", (0, 9)),
        ("bytes=4-99", (4, 9)),
        ("bytes=12-", None),
        ("bytes=5-2", None),
        ("bytes=-", None),
        ("bytes=0-1,4-5", None),
        ("lines=0-1", None),
    ],
)
def test_a_part_of_a_file_may_be_asked_for(asked: str, part: tuple[int, int] | None) -> None:
    assert part_of(asked, 10) == part


def test_a_file_without_content_has_no_part() -> None:
    assert part_of("bytes=0-", 0) is None

"""Each file of each host, read back by code that knows nothing of what wrote it, says what the policy says."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings

from chirsite.hosting.apache import htaccess
from chirsite.hosting.azure import azure_json
from chirsite.hosting.headers_file import headers_file, rule_count
from chirsite.hosting.nginx import nginx_conf
from chirsite.hosting.policy import Moved, Policy
from chirsite.hosting.redirects_file import is_pattern, redirects_file
from chirsite.hosting.vercel import vercel_json
from chirsite.model.rendered import RenderedFile
from tests.hosting.policies import HOSTILE, PLAIN, policies
from tests.hosting.readers.apache_file import read_htaccess
from tests.hosting.readers.json_files import read_azure, read_vercel
from tests.hosting.readers.nginx_file import read_nginx
from tests.hosting.readers.plain_files import read_headers, read_redirects
from tests.hosting.readers.read import carried, comparable

Writer = Callable[[Policy], RenderedFile]
Reader = Callable[[bytes], dict[str, Any]]


def anything(path: str) -> bool:
    """Every path."""
    return True


def no_pattern(path: str) -> bool:
    """What these hosts do not take for a pattern; the rest is refused before anything is written."""
    return not is_pattern(path)


def no_star(path: str) -> bool:
    """The same, for the one that knows « * » alone."""
    return "*" not in path


FILES: dict[str, tuple[Writer, Reader, Callable[[str], bool]]] = {
    "_headers": (headers_file, read_headers, anything),
    "_redirects": (redirects_file, read_redirects, no_pattern),
    ".htaccess": (htaccess, read_htaccess, anything),
    "nginx": (nginx_conf, read_nginx, anything),
    "vercel.json": (vercel_json, read_vercel, anything),
    "staticwebapp.config.json": (azure_json, read_azure, no_star),
}
each_file = pytest.mark.parametrize("name", FILES)


def fitting(policy: Policy, fits: Callable[[str], bool]) -> Policy:
    """The policy with the addresses that the host can have."""
    return dataclasses.replace(policy, moved=tuple(moved for moved in policy.moved if fits(moved.origin)))


@each_file
def test_the_policy_of_a_plain_site_is_read_back(name: str) -> None:
    write, read, _ = FILES[name]
    found = read(write(PLAIN).content)
    assert comparable(found) == carried(PLAIN, found)


@each_file
@settings(max_examples=150, deadline=None)
@given(policy=policies())
def test_any_policy_is_read_back(name: str, policy: Policy) -> None:
    write, read, fits = FILES[name]
    policy = fitting(policy, fits)
    found = read(write(policy).content)
    assert comparable(found) == carried(policy, found)


@each_file
@pytest.mark.parametrize("address", HOSTILE)
def test_an_address_stays_one_address(address: str, name: str) -> None:
    write, read, fits = FILES[name]
    policy = fitting(dataclasses.replace(PLAIN, moved=(Moved(address, "/x/"),), gone=(f"{address}-",)), fits)
    found = read(write(policy).content)
    assert comparable(found) == carried(policy, found)


@each_file
def test_the_same_policy_gives_the_same_bytes(name: str) -> None:
    write = FILES[name][0]
    assert write(PLAIN) == write(PLAIN)


def test_a_reader_sees_what_changed() -> None:
    other = dataclasses.replace(PLAIN, security=PLAIN.security.replace("'none'", "'self'", 1))
    for write, read, _ in (FILES[name] for name in FILES if name != "_redirects"):
        found = read(write(other).content)
        assert comparable(found) != carried(PLAIN, found)


def test_the_rules_of_headers_are_counted_as_written() -> None:
    lines = headers_file(PLAIN).content.decode().split("\n")
    assert rule_count(PLAIN) == sum(line.startswith("/") for line in lines)

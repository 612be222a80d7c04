"""The example practice, served by Apache and by nginx for all the tests that only ask."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from chirsite.hosting.policy import Policy
from tests.support.command import Published
from tests.support.real_hosts import SERVERS, Running, required_servers
from tests.support.sites import Reader


@pytest.fixture(scope="session", params=sorted(SERVERS))
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Each of the two in turn, or a skip that says why."""
    required_servers()
    published: Published = request.getfixturevalue("published")
    site = tmp_path_factory.mktemp("served") / "site"
    shutil.copytree(published.folder, site)
    challenge = site / ".well-known" / "acme-challenge"
    challenge.mkdir()
    (challenge / "proof").write_text("proof", "utf-8")
    with SERVERS[request.param](site) as running:
        yield running


@pytest.fixture(scope="session")
def policy(example: Reader) -> Policy:
    """What both were told."""
    assert example.site.ready is not None
    return example.site.ready.hosted.policy

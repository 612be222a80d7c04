"""The example practice, served by Apache and by nginx for all the tests that only ask."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from chirsite.hosting.policy import Policy
from tests.support.command import Published
from tests.support.real_hosts import SERVERS, Running, required_servers
from tests.support.sites import Reader


@pytest.fixture(scope="session", params=sorted(SERVERS))
def server(request: pytest.FixtureRequest) -> Iterator[Running]:
    """Each of the two in turn, or a skip that says why."""
    required_servers()
    published: Published = request.getfixturevalue("published")
    challenge = published.folder / ".well-known" / "acme-challenge"
    challenge.mkdir(exist_ok=True)
    (challenge / "proof").write_text("proof", "utf-8")
    with SERVERS[request.param](published.folder) as running:
        yield running


@pytest.fixture(scope="session")
def policy(example: Reader) -> Policy:
    """What both were told."""
    assert example.site.ready is not None
    return example.site.ready.hosted.policy

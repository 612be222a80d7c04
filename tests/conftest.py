"""What is built once for all the tests that only read it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.support.browser import MISSING, executable, launched
from tests.support.command import Published, built
from tests.support.sites import Reader, copy_example, read

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Published:
    """The example practice, built from nothing by the real command."""
    folder = tmp_path_factory.mktemp("published")
    return built(copy_example(folder / "content-example"), folder / "site")


@pytest.fixture(scope="session")
def example(published: Published) -> Reader:
    """The pages of the example practice."""
    return read(published.project)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The one browser of the session, launched for the first test that asks for it, or a skip that says why."""
    if executable() is None:
        if "CI" in os.environ:
            pytest.fail(MISSING)
        pytest.skip(MISSING)
    with launched() as browser:
        yield browser

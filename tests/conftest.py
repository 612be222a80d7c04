"""What is built once for all the tests that only read it."""

from __future__ import annotations

import pytest

from tests.support.command import Published, built
from tests.support.sites import Reader, copy_example, read


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Published:
    """The example practice, built from nothing by the real command."""
    folder = tmp_path_factory.mktemp("published")
    return built(copy_example(folder / "content-example"), folder / "site")


@pytest.fixture(scope="session")
def example(published: Published) -> Reader:
    """The pages of the example practice."""
    return read(published.project)

"""The site online that a refused build must leave as it is, while no rule speaks."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.base_site import base_site
from tests.support.cli import build, lawless


@pytest.fixture(scope="module", autouse=True)
def _no_rule_speaks() -> Iterator[None]:
    with lawless():
        yield


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    ran = build(base_site(folder / "projet"), folder / "site")
    assert ran.code == 0, ran.said
    return folder / "site"


@pytest.fixture
def online(built: Path, tmp_path: Path) -> Path:
    """A folder with the base site as an earlier build left it."""
    return shutil.copytree(built, tmp_path / "online")

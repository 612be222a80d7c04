"""Three hostile projects, rendered once: two of texts, one of Markdown."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from chirsite.output.search import search_index
from chirsite.plan.search import INDEX_FOLDER
from tests.hostile.payloads import TEXTS
from tests.hostile.spoil import Spoiled, spoil_page, spoil_texts
from tests.support.sites import BASE, copy_example, copy_site

SHIFTS = (0, len(TEXTS) // 2 + 1)


@pytest.fixture(scope="session", params=[*SHIFTS, "markdown"])
def spoiled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Spoiled:
    root = tmp_path_factory.mktemp("hostile") / "projet"
    if request.param == "markdown":
        return spoil_page(copy_site(BASE, root), "pages/votre-parcours.md")
    return spoil_texts(copy_example(root), request.param)


@pytest.fixture(scope="session")
def files(spoiled: Spoiled) -> Mapping[str, bytes]:
    """The files made from a hostile project, by path."""
    assert spoiled.run
    assert spoiled.run.ready
    return {file.path: file.content for file in spoiled.run.ready.made_files()}


@pytest.fixture(scope="session")
def folder(spoiled: Spoiled, files: Mapping[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same on disk with the index of the search, to be served; its pictures are left out."""
    root = tmp_path_factory.mktemp("hostile-site")
    assert spoiled.run
    assert spoiled.run.ready
    for found in search_index(spoiled.run.ready.searched_pages(), INDEX_FOLDER, root.parent / f"{root.name}-index"):
        place = root / found.path
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(found.source, place)
    for path, content in files.items():
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    return root

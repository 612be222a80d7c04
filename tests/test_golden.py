"""Every text file that the base site gives, as it was last read over by a person.

The theme's own files are left out, their fingerprints and its colours: a change of colour must not touch every page.

``CHIRSITE_UPDATE_GOLDEN=1 pytest tests/test_golden.py`` writes them anew: read the difference before keeping it.
"""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

from tests.support.command import contents
from tests.support.sites import BASE, SITES, checked

_FINGERPRINT = re.compile(rb"(/(?:assets/|media/partage-)[^\s\"]+)\.[0-9a-f]{8}(?=\.\w+\b)")
_COLOUR = re.compile(rb'("theme-color" media="[^"]*" content="|_color": ")#[0-9a-f]{6}')
GOLDEN = Path(__file__).parent / "golden" / BASE


@pytest.fixture(scope="module")
def rendered() -> dict[str, bytes]:
    """Pages, feed, sitemap: everything but what the theme gives as it is, pictures and copies."""
    site = checked(SITES / BASE)
    assert site.ready is not None
    files = {
        file.path: _COLOUR.sub(rb"\1#", _FINGERPRINT.sub(rb"\1", file.content))
        for file in site.ready.rendered.all_files()
        if not file.path.startswith("assets/")
    }
    if os.environ.get("CHIRSITE_UPDATE_GOLDEN") == "1":
        _write(files)
    return files


def _write(files: dict[str, bytes]) -> None:
    shutil.rmtree(GOLDEN, ignore_errors=True)
    for name, content in files.items():
        (GOLDEN / name).parent.mkdir(parents=True, exist_ok=True)
        (GOLDEN / name).write_bytes(content)


def test_the_base_site_has_the_same_files(rendered: dict[str, bytes]) -> None:
    assert sorted(rendered) == sorted(contents(GOLDEN))


def test_the_files_of_the_base_site_have_the_same_bytes(rendered: dict[str, bytes]) -> None:
    for name, content in contents(GOLDEN).items():
        assert rendered[name].decode() == content.decode(), name

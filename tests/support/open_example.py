"""The example practice built, served and ready to be looked at by a browser, for the commands that measure it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser

from tests.support.browser import launched
from tests.support.command import Published, built
from tests.support.served import served
from tests.support.sites import copy_example


@dataclass(frozen=True, slots=True)
class Opened:
    """A site, the address at which it is served, and a browser."""

    published: Published
    address: str
    browser: Browser


@contextmanager
def open_example() -> Iterator[Opened]:
    """Build, serve and launch until the end of the block; needs Debian's Chromium."""
    with tempfile.TemporaryDirectory() as folder:
        published = built(copy_example(Path(folder) / "content-example"), Path(folder) / "site")
        with served(published.folder) as address, launched() as browser:
            yield Opened(published, address, browser)

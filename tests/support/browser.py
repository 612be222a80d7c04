"""Chromium for all that looks at pages: one way to find it, and one to launch it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
MISSING = "Chromium is not installed (Debian: apt install chromium)"


def executable() -> str | None:
    """Where Debian's Chromium is, when it is."""
    return shutil.which("chromium")


@contextmanager
def launched() -> Iterator[Browser]:
    """A browser until the end of the block; Playwright allows one such block at a time in a process."""
    from playwright.sync_api import sync_playwright

    found = executable()
    if found is None:
        raise FileNotFoundError(MISSING)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()

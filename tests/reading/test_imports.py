"""Reading a text costs only what reading a text needs."""

from __future__ import annotations

import subprocess
import sys

HEAVY = frozenset(
    {
        "PIL",
        "babel",
        "jinja2",
        "markdown_it",
        "phonenumbers",
        "pydantic",
        "rich",
        "selectolax",
        "urllib.request",
        "yaml",
    }
)
"""Libraries of projects, pages and pictures: together 0.4 s of imports."""


def imported_by(code: str) -> set[str]:
    """The modules that a fresh interpreter holds once it has run ``code``."""
    script = f"import sys\ntry:\n    exec({code!r})\nexcept SystemExit:\n    pass\nprint('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_readers_import_no_library_of_projects() -> None:
    assert imported_by("import chirsite.reading.read") & HEAVY == set()

"""What chirsite stands on: versions, picture formats, the search program, the age of its rules."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from typing import Final

from chirsite import __version__
from chirsite.diagnostics import Finding, Severity, Span
from chirsite.rules.age import old_rules
from chirsite.rules.citations import CATALOGUE

_LIBRARIES: Final = ("pillow", "pagefind", "jinja2", "markdown-it-py", "pydantic", "pyyaml", "click")
_CODECS: Final = {"jpg": "JPEG", "webp": "WebP", "avif": "AVIF"}
_PLACE: Final = Span("chirsite")
"""Where the findings about the installation are: nowhere in the project."""


@dataclass(frozen=True, slots=True)
class Installation:
    """The state of an installation, as a report tells it."""

    versions: dict[str, str]
    """By name, chirsite and Python first; ``""`` for a library that is missing."""
    codecs: dict[str, bool]
    """Whether each format of pictures can be written, by name."""
    search: bool
    """Whether the program that makes the search index is there."""
    rules: date
    """The day the texts of law were last read."""


def installation() -> Installation:
    """Look at the installation that runs."""
    from PIL import features

    versions = {"chirsite": __version__, "Python": platform.python_version()}
    versions |= {name: _version(name) for name in _LIBRARIES}
    codecs = {name: bool(features.check(codec)) for codec, name in _CODECS.items()}
    return Installation(versions, codecs, bool(_version("pagefind") and _version("pagefind_bin")), CATALOGUE)


def installation_findings(found: Installation, today: date) -> Iterator[Finding]:
    """What is missing from an installation, or has grown old in it."""
    for name, there in found.codecs.items():
        if not there:
            yield _warning(
                "missing-codec", f"Pillow n’écrit pas le format {name}", "Réinstaller Pillow (pip install -U pillow)."
            )
    if not found.search:
        advice = "Réinstaller chirsite avec ses dépendances (pagefind[bin])."
        yield _warning("missing-search", "le programme qui prépare la recherche (Pagefind) manque", advice)
    yield from old_rules(today)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _warning(code: str, message: str, advice: str) -> Finding:
    return Finding(code, code, Severity.WARNING, message, advice, _PLACE)

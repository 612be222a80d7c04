"""Parsing a text the way a page is parsed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from chirsite.diagnostics import Finding
from chirsite.markup.parse import parse
from chirsite.model.document import Document
from chirsite.source import SourceFile

FRONT_MATTER = "---\ntitle: Un titre\n---\n"

Page = tuple[Document, tuple[Finding, ...], SourceFile]


@pytest.fixture
def page() -> Callable[[str], Page]:
    """Parse a body that stands after a front matter of three lines."""

    def build(body: str) -> Page:
        source = SourceFile("procedures/exemple.md", FRONT_MATTER + body)
        document, findings = parse(source, len(FRONT_MATTER), {"L’anesthésie": "anaesthesia", "En bref": "summary"})
        return document, findings, source

    return build

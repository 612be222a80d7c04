"""What the rendered page of fees must state."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Span
from chirsite.rules.base import Hit, RenderedSite
from chirsite.rules.shared.statements import Statement

_HELP = "Le thème doit l’afficher en clair sur la page « Honoraires »."


def unstated_on_fees_page(site: RenderedSite, statement: Statement) -> Iterator[Hit]:
    """A hit when no page of fees makes ``statement``; HON-01 tells when there is no such page."""
    pages = site.of_kind("fees")
    if pages and not any(statement.stands_on(page) for page in pages):
        message = f"la page des honoraires n’affiche pas {statement.label}"
        yield Hit(Span(pages[0].path), message, _HELP, excerpt=statement.label)

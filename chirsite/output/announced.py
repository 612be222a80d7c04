"""How pages announce themselves in the results of search engines: a title and a description of a fitting width.

Both are the page’s own: two results that read alike hide one another.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from typing import Final

from chirsite.diagnostics import Finding, Severity, Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import RenderedSite
from chirsite.source import SourceFile
from chirsite.text.width import DESCRIPTION, TITLE, Line, pixels


@dataclass(frozen=True, slots=True)
class _Told:
    """A line of a result: how it is named in a finding, and what it is written under in the front matter of a page."""

    line: Line
    name: str
    this: str
    same: str
    key: str


_TITLE: Final = _Told(TITLE, "titre", "ce titre", "le même titre", "title")
_DESCRIPTION: Final = _Told(DESCRIPTION, "description", "cette description", "la même description", "description")


def announced(site: RenderedSite) -> Iterator[Finding]:
    """An error for each page without a title or a description of its own, a warning for each that is cut or meagre."""
    seen: dict[tuple[str, str, str], HtmlFacts] = {}
    for page in site.pages:
        for told, text in ((_TITLE, page.title), (_DESCRIPTION, page.description)):
            first = seen.setdefault((page.language, told.key, text.casefold()), page)
            if not text:
                yield _finding(site, page, told, Severity.ERROR, f"la page n’a pas de {told.name}", "L’écrire.")
            elif first is not page:
                message = f"la page a {told.same} que {first.url} : « {text} »"
                yield _finding(site, page, told, Severity.ERROR, message, "Dire ce que celle-ci a de propre.")
            else:
                yield from _width(site, page, told, text)


def _width(site: RenderedSite, page: HtmlFacts, told: _Told, text: str) -> Iterator[Finding]:
    width = round(pixels(text, told.line.size))
    if width > told.line.most:
        message = f"les moteurs de recherche couperont {told.this} : {width} pixels pour {told.line.most}"
        advice = f"Retirer environ {_characters(width - told.line.most, told.line)} : « {text} »"
        yield _finding(site, page, told, Severity.WARNING, message, advice)
    elif width < told.line.least and _place(site, page, told):
        message = f"{told.this} dit peu : {width} pixels, quand les moteurs de recherche en montrent {told.line.most}"
        advice = (
            f"Ajouter environ {_characters(told.line.least - width, told.line)} : ce que la page apprend, et à qui."
        )
        yield _finding(site, page, told, Severity.WARNING, message, advice)


def _characters(width: int, line: Line) -> str:
    count = ceil(width / (line.size * 0.45))  # about the width of a letter
    return f"{count} caractères" if count > 1 else "un caractère"


def _finding(
    site: RenderedSite, page: HtmlFacts, told: _Told, severity: Severity, message: str, advice: str
) -> Finding:
    source, span = _place(site, page, told) or (None, Span(page.path))
    code = f"page-{told.key}"
    excerpt, frame = (source.excerpt(span), source.frame(span)) if source else ("", None)
    return Finding(code, code, severity, message, advice, span, excerpt, frame)


def _place(site: RenderedSite, page: HtmlFacts, told: _Told) -> tuple[SourceFile, Span] | None:
    """Where a person wrote it; None for the pages that are made from data."""
    project, settings = site.project, site.project.settings
    if page.language in project.translations:
        project = project.in_language(page.language).translated_only()
    elif page.kind == "home":
        return settings.source, settings.at("description" if told is _DESCRIPTION else "name")
    ours = (one for one in project.pages() if page.source and one.source.path.endswith(page.source))
    written = next(ours, None)
    return (written.source, written.at(told.key)) if written else None

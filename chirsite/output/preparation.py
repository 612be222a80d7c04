"""A site in preparation says so on every page, and asks search engines to leave it, whatever its theme."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from chirsite.diagnostics import Finding, Severity, Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import RenderedSite
from chirsite.text.fold import folded_words

BAND: Final = "preparation.band"
"""The key of what every page says."""


def unmarked(site: RenderedSite, strings: Mapping[str, Mapping[str, str]]) -> Iterator[Finding]:
    """An error for each page of a site in preparation that could pass for published; ``strings`` by language."""
    if not site.project.in_preparation:
        return
    for page in site.pages:
        language = page.translation or site.project.languages[0]
        if not _noindex(page) or folded_words(strings[language][BAND]) not in folded_words(page.text):
            message = f"la page {page.url} ne dit pas que le site est en préparation"
            advice = "Garder dans le gabarit base.html le bandeau « preparation » et la balise « noindex »."
            yield Finding("unmarked-draft", "unmarked-draft", Severity.ERROR, message, advice, Span(page.path))


def _noindex(page: HtmlFacts) -> bool:
    robots = (meta.attributes for meta in page.metas if meta.attributes.get("name", "").lower() == "robots")
    return any("noindex" in attributes.get("content", "").lower() for attributes in robots)

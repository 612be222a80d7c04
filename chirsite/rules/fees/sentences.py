"""Sentences that the law words: shown as they stand, or reported as absent or altered."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.fees import Sector
from chirsite.model.wording import SECTOR_SENTENCES
from chirsite.rules.base import Hit, RenderedSite

_OPENING_WORDS = 6
"""Enough to recognise a sentence that was begun, then changed."""

_RENAMED = ("complémentaire santé solidaire", "couverture maladie universelle complémentaire")
"""The name of today, and the one that article R. 1111-22 still prints: both are the exact sentence."""


def sector_sentence(site: RenderedSite, sectors: frozenset[Sector]) -> Iterator[Hit]:
    """Look for the sentence of each sector of ``sectors`` that a practitioner of the site is in."""
    present = {surgeon.value.convention.sector for surgeon in site.project.surgeons} & sectors
    for sentence in sorted({SECTOR_SENTENCES[sector] for sector in present}):
        yield from exact_sentence(site, sentence)


def exact_sentence(site: RenderedSite, sentence: str) -> Iterator[Hit]:
    """A warning when no fees page has ``sentence``; the rule's own severity when one has it altered."""
    pages = site.of_kind("fees")
    wordings = (sentence, sentence.replace(*_RENAMED))
    if any(site.states(page, wording) for page in pages for wording in wordings):
        return
    opening = " ".join(sentence.split()[:_OPENING_WORDS])
    altered = [page for page in pages if site.states(page, opening)]
    span = Span(altered[0].path if altered else pages[0].path if pages else "fees")
    advice = f"Afficher la phrase exacte : « {sentence} »"
    if altered:
        yield Hit(span, "la phrase réglementaire a été modifiée", advice, excerpt=opening)
    else:
        yield Hit(span, "la phrase réglementaire est absente de la page des honoraires", advice, Severity.WARNING)

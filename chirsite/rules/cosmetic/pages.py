"""The pages that the duties of cosmetic surgery apply to, and the sentences they must show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from chirsite.diagnostics import Span
from chirsite.model.page import Cosmetic
from chirsite.rules.base import Hit, RenderedSite
from chirsite.text.fold import fold
from chirsite.text.sentences import sentences


@dataclass(frozen=True, slots=True)
class Statement:
    """A duty of the law: what it is, in French, and patterns over folded text that one sentence meets together."""

    label: str
    patterns: tuple[str, ...]

    def stands_in(self, text: str) -> bool:
        """Whether one sentence of ``text`` meets every pattern: the words alone, far apart, say nothing."""
        folded = (" ".join(fold(text[start:end]).text.split()) for start, end in sentences(text))
        return any(all(re.search(rf"\b(?:{one})\b", sentence) for one in self.patterns) for sentence in folded)


def missing_on_cosmetic_pages(site: RenderedSite, statement: Statement) -> Iterator[Hit]:
    """A hit for each rendered page of a cosmetic or partly cosmetic procedure that does not make ``statement``."""
    for page in site.project.procedures:
        if page.meta.cosmetic is Cosmetic.NO:
            continue
        for facts in site.written(page):
            if not statement.stands_in(facts.text):
                message = f"la page n’affiche pas {statement.label}"
                yield Hit(
                    Span(facts.path), message, "L’écrire dans « Coût et prise en charge ».", excerpt=statement.label
                )

"""Mandatory mentions looked for on a site whose data nobody gave: by the words that sites say them with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from chirsite.diagnostics import Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Hit, Site
from chirsite.rules.shared.medical import is_medical
from chirsite.text.fold import fold, folded_text

_AROUND = 60
"""Characters shown on each side of what was found."""


@dataclass(frozen=True)
class Seen:
    """A mention that a page makes, in its own words."""

    label: str
    page: str
    excerpt: str


@dataclass(frozen=True)
class Sought:
    """A mention: what it is, in French, a pattern over folded text that tells it, and what to write.

    One page of the site is enough; a ``medical`` mention is looked for on each page that informs on care.
    """

    label: str
    pattern: str
    help: str
    about: str = ""
    """A pattern that a page of the site must hold for the mention to be due."""
    medical: bool = False

    def __call__(self, site: Site) -> Iterator[Hit]:
        """One hit for the site, or for each medical page, where the mention is not found."""
        if self.medical:
            for page in filter(is_medical, site.originals):
                if not self._regex.search(site.folded[page.path]):
                    message = f"la page n’indique pas {self.label}"
                    yield Hit(Span(page.path), message, self.help, excerpt=self.label)
        elif self.is_due(site) and next(self.seen(site), None) is None:
            message = f"aucune des pages lues n’indique {self.label}"
            yield Hit(Span(site.pages[0].path), message, self.help, excerpt=self.label)

    def seen(self, site: Site) -> Iterator[Seen]:
        """Where the mention is found: once a page, with the words around."""
        for page in site.originals:
            if self._regex.search(site.folded[page.path]):
                yield Seen(self.label, page.path, self._excerpt(page))

    def is_due(self, site: Site) -> bool:
        """Whether what the mention is about stands on the site, as far as its words tell."""
        if self.medical:
            return any(map(is_medical, site.originals))
        return any(re.search(self.about, site.folded[page.path]) for page in site.originals)

    def _excerpt(self, page: HtmlFacts) -> str:
        """The words found and those around, in one block when one holds them all."""
        blocks = (block for block in page.blocks if self._regex.search(folded_text(block)))
        text = next(blocks, page.text)
        folded = fold(text)
        found = self._regex.search(folded.text)
        start, end = folded.original_span(*found.span()) if found else (0, 0)
        first = text.find(" ", start - _AROUND) if start > _AROUND else 0
        last = text.rfind(" ", end, end + _AROUND) if len(text) > end + _AROUND else len(text)
        return text[first : max(end, last)].strip()

    @cached_property
    def _regex(self) -> re.Pattern[str]:
        return re.compile(self.pattern)

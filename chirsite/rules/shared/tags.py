"""Tags of third parties on a rendered page: the addresses it fetches, the words of its inline code."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from chirsite.diagnostics import Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Hit, Site
from chirsite.rules.shared.fetched import fetched, fetched_later


@dataclass(frozen=True, slots=True)
class Tags:
    """What gives a kind of tag away, in lower case: parts of addresses, parts of inline code."""

    addresses: tuple[str, ...]
    code: tuple[str, ...]
    message: str
    help: str

    def find(self, site: Site) -> Iterator[Hit]:
        """One hit for each page and sign; ``{found}`` in the message is replaced by the sign."""
        for page in site.pages:
            for found in dict.fromkeys(self._on(page)):
                yield Hit(Span(page.path), self.message.format(found=found), self.help, excerpt=found)

    def _on(self, page: HtmlFacts) -> Iterator[str]:
        for address in (*fetched(page), *fetched_later(page)):
            yield from (sign for sign in self.addresses if sign in address.lower())
        for script in (*page.scripts, *page.held):
            yield from (sign for sign in self.code if sign in script.text.lower())

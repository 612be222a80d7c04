"""Only loyal natural ranking: no text hidden from readers, no page cloned town after town (article R. 4127-80, II)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import Element, HtmlFacts
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CSP_19_1, CSP_80
from chirsite.text.fold import folded_text

_WORD = re.compile(r"\w+")
_SHOWN_LENGTH = 60

_HIDDEN_WORDS = 12
"""A label for screen readers is shorter."""
_REPEATED = 4
"""How often one word comes back in words written for search engines."""

_CLONES = 3
_CLONE_WORDS = 40
"""Under so many words of its own, a page proves nothing."""
_DIFFERENT_WORDS = 8
"""Two clones differ by a town: its name, its postcode, a quarter or two."""


def check_page(site: Site) -> Iterator[Hit]:
    """REF-05 on the rendered pages."""
    yield from _hidden_texts(site)
    yield from _cloned_pages(site)


def _hidden_texts(site: Site) -> Iterator[Hit]:
    for page in site.pages:
        for element in page.hidden:
            if _is_for_robots(element):
                excerpt = element.text[:_SHOWN_LENGTH]
                message = f"texte que le visiteur ne voit pas : « {excerpt} »"
                yield Hit(Span(page.path), message, "Montrer ce texte, ou le supprimer.", excerpt=excerpt)


def _is_for_robots(element: Element) -> bool:
    """A class may hide a panel that a script opens: the words must then be stuffed with one of them."""
    words = _WORD.findall(folded_text(element.text))
    if len(words) < _HIDDEN_WORDS:
        return False
    by_style = bool(element.attributes.get("style"))
    return by_style or max(Counter(word for word in words if len(word) > 3).values(), default=0) >= _REPEATED


@dataclass(frozen=True, slots=True)
class _Own:
    """A written page and the words that are its own, and not the frame's of every page."""

    page: HtmlFacts
    words: frozenset[str]

    def is_clone(self, other: _Own) -> bool:
        return len(self.words - other.words) <= _DIFFERENT_WORDS and len(other.words - self.words) <= _DIFFERENT_WORDS


def _cloned_pages(site: Site) -> Iterator[Hit]:
    left = _own_words(site)
    while left:
        first = left[0]
        clones = [one for one in left if first.is_clone(one)]
        left = [one for one in left if one not in clones]
        if len(clones) >= _CLONES:
            names = ", ".join(one.page.url for one in clones)
            message = f"{len(clones)} pages presque identiques : {names}"
            advice = "N’en garder qu’une : une page par maladie ou par intervention, et la page d’accès."
            yield Hit(Span(first.page.path), message, advice, Severity.WARNING, first.page.url)


def _own_words(site: Site) -> list[_Own]:
    frame = {block for page in site.pages if not page.source for block in page.blocks}
    owns = [_Own(page, _words(page, frame)) for page in site.pages if page.source]
    return [own for own in owns if len(own.words) >= _CLONE_WORDS]


def _words(page: HtmlFacts, frame: set[str]) -> frozenset[str]:
    own = " ".join(block for block in page.blocks if block not in frame)
    return frozenset(_WORD.findall(folded_text(own)))


RULE = Rule(
    module=__name__,
    id="REF-05",
    name="techniques-trompeuses",
    title="Texte caché et pages clonées",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_80, CSP_19_1),
    output=check_page,
    audit=check_page,
)

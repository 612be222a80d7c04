"""Only loyal natural ranking: no text hidden from readers, no page cloned town after town (article R. 4127-80,"
" II)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, Rule, Site
from chirsite.rules.citations import CSP_19_1, CSP_80
from chirsite.rules.passages import Passage
from chirsite.rules.shared.terms import Terms
from chirsite.text.fold import folded_text

if TYPE_CHECKING:
    from chirsite.model.rendered import Element, HtmlFacts

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

_LISTED = 3
"""How often one word comes back in words that make no sentence."""
_LONGEST_LIST = 240
_CLAUSE = re.compile(r"[^.:;!?]+")
_OF_SENTENCES = frozenset(
    ("le", "la", "les", "un", "une", "est", "sont", "nous", "vous", "du", "des", "je", "on", "se", "meme", "quand")
)

_DIVERTED = Terms(
    patterns=(
        r"vous (?:cherchi?ez|recherchi?ez) (?:le |la |l')?(?:dr|docteure?|clinique|cabinet|centre|pr"
        r"|professeure?|confrere)"
        r"(?: [\w'-]+)?",
        r"(?:autre que|plutot que|alternative (?:au|a la)) (?:le |la )?(?:dr|docteure?|clinique) [\w-]+",
    ),
    message="« {found} » détourne ceux qui cherchaient un autre",
    help="Retirer cette phrase : on ne se fait pas trouver sous le nom d’un confrère.",
    negatable=False,
)


def check_text(passage: Passage) -> Iterator[Hit]:
    """REF-05 in one text: nobody sought elsewhere is led here, no words are lined up for a search engine."""
    yield from _DIVERTED(passage)
    words = passage.folded.split()
    if len(passage.folded) <= _LONGEST_LIST and len(words) - len(set(words)) >= _LISTED - 1:
        yield from _lined_up(passage)


def _lined_up(passage: Passage) -> Iterator[Hit]:
    for clause in _CLAUSE.finditer(passage.folded):
        words = clause.group().replace(",", " ").split()
        if len(words) < 2 * _LISTED or not _OF_SENTENCES.isdisjoint(words):
            continue
        if max(Counter(word for word in words if len(word) > 3 and word.isalpha()).values(), default=0) >= _LISTED:
            start, end = passage.located.original_span(*clause.span())
            found = passage.text[start:end].strip()
            message = f"« {found} » : mots alignés pour les moteurs de recherche"
            advice = "Écrire une phrase, où chaque mot est dit une fois."
            yield Hit(passage.span(start, end), message, advice, Severity.WARNING, found)


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
    text=check_text,
    output=check_page,
    audit=check_page,
)

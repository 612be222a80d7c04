"""Which pages of a site inform patients on care, told by their words: dates, sources and an author are then due."""

from __future__ import annotations

import re

from chirsite.model.rendered import HtmlFacts
from chirsite.text.fold import folded_text

_WORDS = re.compile(
    r"\b(anesthesi|complication|cicatri|hospitalis|symptome|diagnosti|interventions?\b|operat|operer|chirurgi"
    r"|traitement|risque|infection|convalescence|reeducation|douleur|patholog|suites)"
)
_ENOUGH = 5
"""Different words of care."""
_LONG = 160
"""Characters: a paragraph, and not a line of a list or of a menu."""
_SEVERAL = 4
_NOT_CARE = frozenset({"home", "legal", "privacy", "cookies", "fees", "access", "redirect"})


def is_medical(page: HtmlFacts) -> bool:
    """Whether the page tells of a disease or of an operation at some length."""
    paragraphs = [block for block in page.blocks if len(block) >= _LONG]
    if page.kind in _NOT_CARE or len(paragraphs) < _SEVERAL:
        return False
    return len(set(_WORDS.findall(folded_text(" ".join(paragraphs))))) >= _ENOUGH

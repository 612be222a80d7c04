"""An abbreviation is explained where the page first uses it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.document import Block
from chirsite.model.glossary import Term
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import HAS_2008
from chirsite.rules.readability.prose_blocks import prose_pages

_ABBREVIATION = re.compile(r"(?<![\w-])[A-ZÀ-Þ]{2,6}(?:-[A-ZÀ-Þ]{2,5})?(?![\w-])")
_ROMAN = re.compile(r"[IVX]+")
_KNOWN = frozenset({"SMS", "PDF", "TVA", "SAMU", "SNCF", "RER", "BP", "CEDEX", "QR"})
"""Read by everyone as words, or as they are."""
_OPENED = re.compile(r"\((?:[A-ZÀ-Þ-]+,? ou )?$")
_SENTENCE_END = re.compile(r"[.!?]")
_WORD = re.compile(r"\w{3}")
_GIVEN_AFTER = re.compile(r"\s*(?:\([^)]*\w{3,}[^)]*\)|,? (?:c’est-à-dire|c'est-à-dire|soit|pour) \w)")


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """LIS-04: one finding a section, on the first abbreviation that it uses before the page explains it."""
    explained = {form for term in _terms(project) for form in term.forms()}
    for _, sections in prose_pages(project):
        met = set(explained)
        for prose in sections:
            found = [(block, match) for block in prose.blocks for match in _first_uses(block, met)]
            if found:
                block, match = found[0]
                names = list(dict.fromkeys(f"« {one.group()} »" for _, one in found))
                message = f"{', '.join(names)} {'n’est pas expliqué' if len(names) == 1 else 'ne sont pas expliqués'}"
                advice = f"Écrire les mots en entier la première fois, puis le sigle : « … ({match.group()}) »."
                yield Hit(block.content.span(*match.span()), message, advice)


def _terms(project: Project) -> tuple[Term, ...]:
    """The words of the glossary: pages explain them in place."""
    return project.glossary.value.terms if project.glossary else ()


def _first_uses(block: Block, met: set[str]) -> Iterator[re.Match[str]]:
    """The abbreviations of ``block`` that stand unexplained where the page meets them first; adds to ``met``."""
    text = block.content.text
    for match in _ABBREVIATION.finditer(text):
        name = match.group()
        if name in met or name in _KNOWN or _ROMAN.fullmatch(name):
            continue
        met.add(name)
        if not (_is_given_before(text[: match.start()]) or _GIVEN_AFTER.match(text, match.end())):
            yield match


def _is_given_before(before: str) -> bool:
    """Whether ``before`` ends on a parenthesis that opens after words of the same sentence: « imagerie (IRM) »."""
    opened = _OPENED.search(before)
    return opened is not None and _WORD.search(_SENTENCE_END.split(before[: opened.start()])[-1]) is not None


RULE = Rule(
    module=__name__,
    id="LIS-04",
    name="sigle-non-explique",
    title="Sigle non expliqué à sa première apparition",
    severity=Severity.INFO,
    evidence=Evidence.STATED,
    citations=(HAS_2008,),
    data=check_data,
)

"""Techniques may be compared, never persons: with a source beside the comparison (recommendations of 2021)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from chirsite.diagnostics import Severity
from chirsite.memory import remembered
from chirsite.model.document import Block, Section
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2014, CSP_19_1
from chirsite.rules.shared.terms import Terms
from chirsite.text.fold import fold

if TYPE_CHECKING:
    from chirsite.model.page import FrontMatter, Page
    from chirsite.model.project import Project

_HELP = "Citer la source dans la même section ([^source]) et dire aussi les limites de la technique."
_TECHNIQUE = (
    r"(?:la|une|l')? ?(?:chirurgie (?:ouverte|classique|conventionnelle|traditionnelle|robotique|mini-invasive)"
    r"|voie (?:ouverte|classique|anterieure|posterieure|laterale)|(?:technique|methode) (?:classique|ouverte"
    r"|conventionnelle|traditionnelle|habituelle)|laparotomie|coelioscopie|laparoscopie|arthroscopie|robot"
    r"|chirurgie a ciel ouvert)"
)
_COMPARED = re.compile(
    rf"\b(?:(?:plus|moins|autant) (?:[\w'-]+ ){{1,4}}?qu(?:e |')(?:avec |apres |par |dans |lors d'|de )?{_TECHNIQUE}"
    rf"|(?:superieure?s?|preferables?|inferieure?s?) a {_TECHNIQUE}"
    rf"|(?:par rapport|compare[es]{{0,2}}) a {_TECHNIQUE})(?!\w)"
)

_OWN = Terms(
    patterns=(
        r"(?:ma|notre) (?:technique|methode)(?: chirurgicale| operatoire)? (?:est|reste|se montre|demeure)"
        r" (?:bien |tres |nettement )?(?:superieure|meilleure|la meilleure|la plus [\w-]+|plus [\w-]+ que)",
    ),
    message="« {found} » met en avant sa propre technique",
    help="Comparer des techniques, non des personnes, avec une source et les limites de chacune.",
)


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """CMP-04 on written pages: a section that compares techniques cites a source."""
    for page in project.pages():
        yield from _in_page(page)


@remembered
def _in_page(page: Page[FrontMatter]) -> tuple[Hit, ...]:
    return tuple(hit for section in page.document.sections for hit in _unsourced(section))


def _unsourced(section: Section) -> Iterator[Hit]:
    if any(block.references for block in section.blocks):
        return
    for block in section.blocks:
        yield from _comparisons(block)


def _comparisons(block: Block) -> Iterator[Hit]:
    folded = fold(block.content.text)
    for match in _COMPARED.finditer(folded.text):
        start, end = folded.original_span(match.start(), match.end())
        found = block.content.text[start:end]
        yield Hit(block.content.span(start, end), f"« {found} » compare des techniques sans source", _HELP, None, found)


RULE = Rule(
    module=__name__,
    id="CMP-04",
    name="techniques-comparees-sans-source",
    title="Techniques comparées sans source",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CSP_19_1, CNOM_2014),
    data=check_data,
    text=_OWN,
)

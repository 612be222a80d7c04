"""A section is easy enough to read, by the index of Kandel and Moles (1958)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import HAS_2008, KANDEL_MOLES
from chirsite.rules.readability.prose_blocks import every_section
from chirsite.text.readability import measure

_FLOOR = 50
_SUMMARY_FLOOR = 60
"""« En bref » is what everyone reads."""
_ENOUGH = 30
"""Words below which a mean says nothing."""
_LONG = 18
"""Words a sentence from which sentences, rather than words, are what to shorten."""


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """LIS-01: one finding a section below its floor."""
    for prose in every_section(project):
        found = measure(block.content.text for block in prose.blocks)
        floor = _SUMMARY_FLOOR if prose.section.key == "summary" else _FLOOR
        if found.words < _ENOUGH or found.index >= floor:
            continue
        message = (
            f"{prose.name} se lit difficilement : indice {found.index:.0f}, pour un repère de {floor} "
            f"({_decimal(found.words_a_sentence)} mots par phrase, {_decimal(found.syllables_a_word)} syllabes par mot)"
        )
        advice = (
            "Couper les phrases : une idée par phrase."
            if found.words_a_sentence >= _LONG
            else "Préférer des mots courts et courants aux noms abstraits et aux termes savants."
        )
        yield Hit(prose.section.span, message, advice)


def _decimal(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")


RULE = Rule(
    module=__name__,
    id="LIS-01",
    name="section-difficile",
    title="Section difficile à lire",
    severity=Severity.INFO,
    evidence=Evidence.STATED,
    citations=(KANDEL_MOLES, HAS_2008),
    data=check_data,
)

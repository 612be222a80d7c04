"""A paragraph is taken in at a glance: 80 words at most."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import HAS_2008
from chirsite.rules.readability.prose_blocks import every_section
from chirsite.text.readability import words

_MOST = 80
_HELP = "Le couper en deux, ou en faire une liste."


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """LIS-03: one finding a section, on its longest paragraph of more than 80 words."""
    for prose in every_section(project):
        block = max(prose.blocks, key=lambda block: len(words(block.content.text)))
        count = len(words(block.content.text))
        if count > _MOST:
            yield Hit(block.span, f"ce paragraphe compte {count} mots, pour un repère de {_MOST}", _HELP)


RULE = Rule(
    module=__name__,
    id="LIS-03",
    name="paragraphe-long",
    title="Paragraphe de plus de 80 mots",
    severity=Severity.INFO,
    evidence=Evidence.STATED,
    citations=(HAS_2008,),
    data=check_data,
)

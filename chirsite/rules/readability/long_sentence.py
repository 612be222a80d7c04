"""A sentence holds in one breath: 25 words at most."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.document import Block
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import HAS_2008
from chirsite.rules.readability.prose_blocks import ProseSection, every_section
from chirsite.text.readability import words
from chirsite.text.sentences import sentences

_MOST = 25


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """LIS-02: one finding a section, on its longest sentence of more than 25 words."""
    for prose in every_section(project):
        long = sorted(_long(prose), key=lambda found: -found[0])
        if not long:
            continue
        count, block, start, end = long[0]
        others = f" ; la section en a {len(long)} de plus de {_MOST} mots" if len(long) > 1 else ""
        message = f"cette phrase compte {count} mots{others}"
        yield Hit(block.content.span(start, end), message, "La couper : une idée par phrase, 25 mots au plus.")


def _long(prose: ProseSection) -> Iterator[tuple[int, Block, int, int]]:
    for block in prose.blocks:
        text = block.content.text
        for start, end in sentences(text):
            count = len(words(text[start:end]))
            if count > _MOST:
                yield count, block, start, start + len(text[start:end].rstrip())


RULE = Rule(
    module=__name__,
    id="LIS-02",
    name="phrase-longue",
    title="Phrase de plus de 25 mots",
    severity=Severity.INFO,
    evidence=Evidence.STATED,
    citations=(HAS_2008,),
    data=check_data,
)

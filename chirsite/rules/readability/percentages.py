"""A frequency is told in persons: « 2 personnes sur 100 » beside, or rather than, « 2 % »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import HAS_2008
from chirsite.rules.readability.prose_blocks import ProseSection, every_section
from chirsite.text.sentences import sentence_at

_PERCENTAGE = re.compile(r"(?<![\d,.])\d+(?:[,.]\d+)?(?:\s?(?:à|et|-|–)\s?\d+(?:[,.]\d+)?)?\s?%")
_NATURAL = re.compile(r"\bsur\s(?:\d|dix|vingt|cent|mille)", re.IGNORECASE)
_MONEY = re.compile(
    r"€|euro|rembours|tarif|honorair|tva|pris(?:e|es)? en charge|assurance maladie|sécurité sociale|mutuelle"
    r"|solution|concentr|taux d(?:e|’|')\s?(?:oxygène|incapacité)",
    re.IGNORECASE,
)
"""Shares of a price, of a product or of a scale, which are no frequencies."""
_HELP = "Écrire combien de personnes sont concernées, par exemple « 2 personnes sur 100 »."


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """LIS-05: one finding a section, on its first percentage that no « … sur 100 » accompanies in its sentence."""
    for prose in every_section(project):
        hit = next(_alone(prose), None)
        if hit:
            yield hit


def _alone(prose: ProseSection) -> Iterator[Hit]:
    for block in prose.blocks:
        text = block.content.text
        for match in _PERCENTAGE.finditer(text):
            start, end = sentence_at(text, match.start())
            sentence = text[start:end]
            if not (_NATURAL.search(sentence) or _MONEY.search(sentence)):
                message = f"« {match.group()} » ne dit pas combien de personnes"
                yield Hit(block.content.span(*match.span()), message, _HELP)


RULE = Rule(
    module=__name__,
    id="LIS-05",
    name="pourcentage-seul",
    title="Pourcentage sans fréquence en personnes",
    severity=Severity.INFO,
    evidence=Evidence.STATED,
    citations=(HAS_2008,),
    data=check_data,
)

"""Advice on how a page is read by a patient. Family LIS: no law, so that nothing is refused for it."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.readability import (
    abbreviations,
    hard_section,
    long_paragraph,
    long_sentence,
    percentages,
)

RULES: tuple[Rule, ...] = (
    hard_section.RULE,
    long_sentence.RULE,
    long_paragraph.RULE,
    abbreviations.RULE,
    percentages.RULE,
)

"""Confraternity and expression. Family CNF of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.colleagues import disparagement, insult, polemic

RULES: tuple[Rule, ...] = (
    disparagement.RULE,
    insult.RULE,
    polemic.RULE,
)

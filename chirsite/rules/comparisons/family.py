"""Comparisons. Family CMP of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.comparisons import (
    exclusivity,
    fees_compared,
    league_tables,
    peers_compared,
    techniques_compared,
)

RULES: tuple[Rule, ...] = (
    peers_compared.RULE,
    fees_compared.RULE,
    league_tables.RULE,
    techniques_compared.RULE,
    exclusivity.RULE,
)

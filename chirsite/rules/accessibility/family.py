"""Accessibility. Family ACC of the catalogue."""

from __future__ import annotations

from chirsite.rules.accessibility import alternatives, documents, obligation, statement, structure
from chirsite.rules.base import Rule

RULES: tuple[Rule, ...] = (alternatives.RULE, structure.RULE, obligation.RULE, statement.RULE, documents.RULE)

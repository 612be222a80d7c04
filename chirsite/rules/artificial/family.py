"""Artificial intelligence. Family IA of the catalogue."""

from __future__ import annotations

from chirsite.rules.artificial import agent, pictures, texts
from chirsite.rules.base import Rule

RULES: tuple[Rule, ...] = (
    agent.RULE,
    pictures.RULE,
    texts.RULE,
)

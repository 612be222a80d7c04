"""Cosmetic surgery and acts. Family EST of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.cosmetic import activity, cover, quote, reflection_period

RULES: tuple[Rule, ...] = (
    activity.RULE,
    reflection_period.RULE,
    quote.RULE,
    cover.RULE,
)

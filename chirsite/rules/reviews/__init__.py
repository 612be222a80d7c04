"""Ratings and reviews. Family AVI of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.reviews import structured_rating

RULES: tuple[Rule, ...] = (structured_rating.RULE,)

"""Medical content: evidence, dates, sources. Family SCI of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.science import authorship, dates, sources

RULES: tuple[Rule, ...] = (
    authorship.RULE,
    sources.RULE,
    dates.RULE,
)

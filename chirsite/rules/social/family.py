"""Social networks. Family SOC of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.social import accounts, counters, feeds

RULES: tuple[Rule, ...] = (
    accounts.RULE,
    feeds.RULE,
    counters.RULE,
)

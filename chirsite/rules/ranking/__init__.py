"""Search engines and advertising. Family REF of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.ranking import paid_ranking

RULES: tuple[Rule, ...] = (paid_ranking.RULE,)

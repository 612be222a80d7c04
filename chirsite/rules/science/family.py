"""Medical content: evidence, dates, sources. Family SCI of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.science import (
    alarmism,
    authorship,
    balance,
    complement,
    dates,
    hypotheses,
    novelty,
    online_advice,
    pictures,
    profit,
    rumours,
    sources,
    unproven,
)

RULES: tuple[Rule, ...] = (
    authorship.RULE,
    hypotheses.RULE,
    unproven.RULE,
    novelty.RULE,
    balance.RULE,
    sources.RULE,
    dates.RULE,
    complement.RULE,
    online_advice.RULE,
    alarmism.RULE,
    profit.RULE,
    rumours.RULE,
    pictures.RULE,
)

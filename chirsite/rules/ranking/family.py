"""Search engines and advertising. Family REF of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.ranking import (
    deceptive,
    other_names,
    paid_ranking,
    pixels,
    platform_priority,
    promotional_links,
    sponsored_content,
)

RULES: tuple[Rule, ...] = (
    paid_ranking.RULE,
    pixels.RULE,
    sponsored_content.RULE,
    promotional_links.RULE,
    deceptive.RULE,
    other_names.RULE,
    platform_priority.RULE,
)

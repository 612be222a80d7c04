"""Cosmetic surgery and acts. Family EST of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.cosmetic import (
    activity,
    authorised_place,
    consideration,
    cover,
    implants,
    influence,
    operator,
    quote,
    reflection_period,
    risks,
    taxes,
)

RULES: tuple[Rule, ...] = (
    activity.RULE,
    reflection_period.RULE,
    quote.RULE,
    consideration.RULE,
    cover.RULE,
    risks.RULE,
    implants.RULE,
    operator.RULE,
    authorised_place.RULE,
    influence.RULE,
    taxes.RULE,
)

"""Principles and reach of the whole site. Family GEN of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.general import identity, order_approval, review_age

RULES: tuple[Rule, ...] = (
    order_approval.RULE,
    review_age.RULE,
    identity.RULE,
)

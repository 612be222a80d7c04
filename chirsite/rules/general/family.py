"""Principles and reach of the whole site. Family GEN of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.general import (
    commerce,
    competence,
    dignity,
    domain,
    fairness,
    funding,
    identity,
    independence,
    labels,
    language,
    needless_care,
    order_approval,
    order_informed,
    promise,
    review_age,
    surfaces_read,
)

RULES: tuple[Rule, ...] = (
    surfaces_read.RULE,
    fairness.RULE,
    promise.RULE,
    dignity.RULE,
    needless_care.RULE,
    commerce.RULE,
    competence.RULE,
    order_approval.RULE,
    labels.RULE,
    review_age.RULE,
    language.RULE,
    identity.RULE,
    domain.RULE,
    order_informed.RULE,
    independence.RULE,
    funding.RULE,
)

"""Fees, payment, access to care. Family HON of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.fees import (
    convention,
    cover,
    deposit,
    information,
    non_care,
    non_discrimination,
    payment_means,
    range_criteria,
    sentence_charges,
    sentence_non_conventioned,
    sentence_sector_1,
    sentence_sector_2,
    single_means,
)

RULES: tuple[Rule, ...] = (
    information.RULE,
    payment_means.RULE,
    single_means.RULE,
    non_discrimination.RULE,
    convention.RULE,
    sentence_sector_1.RULE,
    sentence_sector_2.RULE,
    sentence_non_conventioned.RULE,
    sentence_charges.RULE,
    non_care.RULE,
    range_criteria.RULE,
    cover.RULE,
    deposit.RULE,
)

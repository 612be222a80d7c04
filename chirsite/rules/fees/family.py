"""Fees, payment, access to care. Family HON of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.fees import (
    approved_association,
    booking_sector,
    convention,
    cover,
    deposit,
    directory,
    distant_advice,
    hospital_practice,
    information,
    listed_acts,
    non_care,
    non_discrimination,
    payment_means,
    range_criteria,
    refused_patients,
    sanction_reminder,
    sentence_charges,
    sentence_non_conventioned,
    sentence_sector_1,
    sentence_sector_2,
    single_means,
    written_notice,
)

RULES: tuple[Rule, ...] = (
    information.RULE,
    payment_means.RULE,
    single_means.RULE,
    non_discrimination.RULE,
    refused_patients.RULE,
    convention.RULE,
    sentence_sector_1.RULE,
    sentence_sector_2.RULE,
    sentence_non_conventioned.RULE,
    sentence_charges.RULE,
    non_care.RULE,
    listed_acts.RULE,
    range_criteria.RULE,
    cover.RULE,
    written_notice.RULE,
    hospital_practice.RULE,
    directory.RULE,
    booking_sector.RULE,
    distant_advice.RULE,
    approved_association.RULE,
    sanction_reminder.RULE,
    deposit.RULE,
)

"""Practical information. Family PRA of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.practical import (
    absences,
    access,
    address,
    appointment,
    consistency,
    consultations,
    emergency,
    establishments,
    hours,
    practice_mode,
    premises,
    premium_number,
)

RULES: tuple[Rule, ...] = (
    address.RULE,
    access.RULE,
    premises.RULE,
    hours.RULE,
    appointment.RULE,
    consultations.RULE,
    practice_mode.RULE,
    emergency.RULE,
    absences.RULE,
    establishments.RULE,
    consistency.RULE,
    premium_number.RULE,
)

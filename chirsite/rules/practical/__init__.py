"""Practical information. Family PRA of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.practical import (
    access,
    address,
    appointment,
    consultations,
    emergency,
    hours,
    practice_mode,
    premises,
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
)

"""Cookies and trackers. Family COO of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.trackers import (
    choice_period,
    embedded_services,
    equal_refusal,
    exempt_audience,
    needless_bar,
    proof,
    purposes,
    third_party,
    withdrawal,
)

RULES: tuple[Rule, ...] = (
    third_party.RULE,
    equal_refusal.RULE,
    purposes.RULE,
    choice_period.RULE,
    withdrawal.RULE,
    exempt_audience.RULE,
    embedded_services.RULE,
    proof.RULE,
    needless_bar.RULE,
)

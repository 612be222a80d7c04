"""Telemedicine. Family TEL of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.telemedicine import conditions, secure_channel, teleadvice

RULES: tuple[Rule, ...] = (
    conditions.RULE,
    teleadvice.RULE,
    secure_channel.RULE,
)

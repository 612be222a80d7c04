"""Titles, diplomas, functions. Family TIT of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.titles import (
    accreditation,
    aesthetic_title,
    diplomas,
    partial_access,
    rpps,
    specialty,
    training_age,
)

RULES: tuple[Rule, ...] = (
    specialty.RULE,
    diplomas.RULE,
    aesthetic_title.RULE,
    training_age.RULE,
    accreditation.RULE,
    partial_access.RULE,
    rpps.RULE,
)

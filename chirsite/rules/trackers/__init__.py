"""Cookies and trackers. Family COO of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.trackers import third_party

RULES: tuple[Rule, ...] = (third_party.RULE,)

"""Photographs and other pictures. Family PHO of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.photos import credit

RULES: tuple[Rule, ...] = (credit.RULE,)

"""Security of the published folder. Family SEC of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.security import https

RULES: tuple[Rule, ...] = (https.RULE,)

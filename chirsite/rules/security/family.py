"""Security of the published folder. Family SEC of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.security import dead_ends, https, published_files, third_parties

RULES: tuple[Rule, ...] = (https.RULE, published_files.RULE, dead_ends.RULE, third_parties.RULE)

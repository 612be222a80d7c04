"""Self-promotion and offers. Family PRO of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.promotion import no_complaint

RULES: tuple[Rule, ...] = (no_complaint.RULE,)

"""Links to other sites. Family LIE of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule

RULES: tuple[Rule, ...] = ()

"""Links of interest. Family INT of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.interests import (
    declaration,
    mention,
    public_register,
)

RULES: tuple[Rule, ...] = (
    mention.RULE,
    declaration.RULE,
    public_register.RULE,
)

"""Medical secrecy. Family SMR of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.secrecy import celebrities, consent, file_names, identity

RULES: tuple[Rule, ...] = (
    identity.RULE,
    consent.RULE,
    file_names.RULE,
    celebrities.RULE,
)

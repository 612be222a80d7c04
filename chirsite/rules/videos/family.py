"""Videos. Family VID of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.videos import captions, operation, purpose, third_party_player

RULES: tuple[Rule, ...] = (purpose.RULE, operation.RULE, captions.RULE, third_party_player.RULE)

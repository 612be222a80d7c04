"""Videos. Family VID of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.videos import captions

RULES: tuple[Rule, ...] = (captions.RULE,)

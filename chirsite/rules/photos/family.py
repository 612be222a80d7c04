"""Photographs and other pictures. Family PHO of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.photos import (
    before_after,
    consent,
    credit,
    gallery,
    identification,
    illustration,
    minors,
    retouched,
    staff,
)

RULES: tuple[Rule, ...] = (
    identification.RULE,
    before_after.RULE,
    gallery.RULE,
    consent.RULE,
    minors.RULE,
    retouched.RULE,
    illustration.RULE,
    credit.RULE,
    staff.RULE,
)

"""Legal notice. Family LEG of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.legal_notice import (
    business_numbers,
    consumer_mediation,
    director,
    dispute_platform,
    email,
    host,
    legal_person,
    natural_person,
    outdated_references,
    penalty,
    reachable,
    regulated_profession,
    sel,
    sole_trader,
)

RULES: tuple[Rule, ...] = (
    reachable.RULE,
    natural_person.RULE,
    legal_person.RULE,
    director.RULE,
    host.RULE,
    regulated_profession.RULE,
    email.RULE,
    business_numbers.RULE,
    sole_trader.RULE,
    sel.RULE,
    consumer_mediation.RULE,
    dispute_platform.RULE,
    outdated_references.RULE,
    penalty.RULE,
)

"""Legal notice. Family LEG of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.legal_notice import (
    director,
    email,
    host,
    legal_person,
    natural_person,
    reachable,
    regulated_profession,
    sel,
)

RULES: tuple[Rule, ...] = (
    reachable.RULE,
    natural_person.RULE,
    legal_person.RULE,
    director.RULE,
    host.RULE,
    regulated_profession.RULE,
    email.RULE,
    sel.RULE,
)

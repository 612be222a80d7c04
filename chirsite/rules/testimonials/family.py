"""Words of patients and other third parties. Family TEM of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.testimonials import cases, narratives, patients, press, thanks, third_parties

RULES: tuple[Rule, ...] = (
    patients.RULE,
    third_parties.RULE,
    thanks.RULE,
    narratives.RULE,
    cases.RULE,
    press.RULE,
)

"""Every finding of this family tells what the law threatens (article R. 1111-25): see ``chirsite.rules.sanctions``."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import ORDRE_HONORAIRES, R1111_21

RULE = Rule(
    module=__name__,
    id="HON-21",
    name="sanctions-rappelees",
    title="Sanctions rappelées par le validateur",
    severity=Severity.INFO,
    evidence=Evidence.CONFIRMED,
    citations=(ORDRE_HONORAIRES, R1111_21),
)

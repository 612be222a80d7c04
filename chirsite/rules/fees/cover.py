"""Each fee says whether the health insurance covers it (comments of the Order on article R. 4127-53)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CSP_53, R1111_21

RULE = Rule(
    module=__name__,
    id="HON-14",
    name="prise-en-charge-non-precisee",
    title="Prise en charge non précisée",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_53, R1111_21),
)

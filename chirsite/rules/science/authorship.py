"""Medical information has an author and a reviewer who answer for it (article R. 4127-19-1, II)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CSP_13, CSP_19_1

RULE = Rule(
    module=__name__,
    id="SCI-01",
    name="auteur-absent",
    title="Information médicale sans auteur ni relecteur",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_19_1, CSP_13),
)

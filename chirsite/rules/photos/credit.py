"""Each picture names its author and the right to use it (articles L. 121-1 and L. 122-4 of the CPI)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CPI

RULE = Rule(
    module=__name__,
    id="PHO-08",
    name="credit-absent",
    title="Crédit ou licence d’une image absent",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CPI,),
)

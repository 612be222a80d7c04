"""The accessibility of the premises is stated, and its absence too (recommendations of 2021)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2021

RULE = Rule(
    module=__name__,
    id="PRA-03",
    name="accessibilite-des-locaux-absente",
    title="Accessibilité des locaux absente",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021,),
)

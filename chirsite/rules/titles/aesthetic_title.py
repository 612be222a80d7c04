"""« Médecin esthétique » is no specialty: the right to the title is stated (article R. 4127-30-1)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import CNOM_2021, CSP_30_1

RULE = Rule(
    module=__name__,
    id="TIT-04",
    name="medecin-esthetique",
    title="Droit au titre de médecin esthétique non précisé",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_30_1, CNOM_2021),
)

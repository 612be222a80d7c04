"""The conseil départemental is told of the opening of the site: good practice, no longer a duty since 2020."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Means, Rule
from chirsite.rules.citations import CNOM_2014

RULE = Rule(
    module=__name__,
    id="GEN-14",
    name="conseil-departemental-informe",
    title="Information du conseil départemental de l’Ordre",
    severity=Severity.INFO,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2014,),
    means=Means.ASSISTED,
    question="Le conseil départemental de l’Ordre a-t-il été informé de l’ouverture de ce site ?",
)

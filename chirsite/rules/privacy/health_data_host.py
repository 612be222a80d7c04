"""Whether the host is certified for health data is stated (article L. 1111-8)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Rule
from chirsite.rules.citations import L1111_8

RULE = Rule(
    module=__name__,
    id="RGPD-08",
    name="hebergement-de-donnees-de-sante",
    title="Certification de l’hébergeur pour les données de santé non précisée",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(L1111_8,),
)

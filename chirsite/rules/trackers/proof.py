"""Whoever relies on consent can prove it was given (article 7, § 1 of the GDPR)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Means, Rule
from chirsite.rules.citations import CNIL_2020, RGPD_7


def asks_for_consent(project: Project) -> bool:
    """Whether the site declares a service that loads after the visitor agrees."""
    return any(item.needs_consent for item in project.settings.value.services)


RULE = Rule(
    module=__name__,
    id="COO-08",
    name="preuve-du-consentement",
    title="Consentement aux traceurs sans preuve",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(RGPD_7, CNIL_2020),
    means=Means.ASSISTED,
    question="Gardez-vous avec le projet les preuves que « chirsite build » écrit dans consent-records/ ?",
    applies=asks_for_consent,
)

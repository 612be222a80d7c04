"""The site is checked at least once a year (recommendations of the Conseil national, 2021)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2014, CNOM_2021
from chirsite.rules.dates import months_between
from chirsite.text.dates import french_date

_MONTHS = 12
"""Our threshold, not the law's: the recommendation says « regularly »."""
_HELP = "Vérifier adresses, horaires, honoraires et titres, puis mettre « reviewed » à la date du jour."


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """GEN-10: the last review of the site and of each practitioner is past and recent."""
    dated = [(project.settings.at("reviewed"), project.settings.value.reviewed)]
    dated += [(surgeon.record.at("reviewed"), surgeon.value.reviewed) for surgeon in project.surgeons]
    for span, reviewed in dated:
        if reviewed > today:
            yield Hit(
                span,
                f"la vérification du {french_date(reviewed)} est à venir",
                "Écrire la date d’une vérification faite.",
            )
        elif months_between(reviewed, today) >= _MONTHS:
            yield Hit(span, f"la dernière vérification, le {french_date(reviewed)}, a un an ou plus", _HELP)


RULE = Rule(
    module=__name__,
    id="GEN-10",
    name="verification-ancienne",
    title="Vérification du site trop ancienne",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021, CNOM_2014),
    data=check_data,
)

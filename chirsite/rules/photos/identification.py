"""No patient can be recognised (article R. 4127-73, paragraph 3)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2014, CNOM_2021, CSP_73
from chirsite.rules.photos.persons import identification
from chirsite.rules.shared.media_entries import pictures


def check_media(project: Project, today: date) -> Iterator[Hit]:
    """PHO-01 on each picture of a patient."""
    for entry in pictures(project):
        yield from identification(entry)


RULE = Rule(
    module=__name__,
    id="PHO-01",
    name="patient-reconnaissable",
    title="Patient reconnaissable sur une image",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_73, CNOM_2014, CNOM_2021),
    media=check_media,
)

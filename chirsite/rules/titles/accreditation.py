"""An accreditation is shown only while it is valid, four years at most (article L. 4135-1)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.model.titles import Accreditation
from chirsite.rules.base import Due, Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2021, L4135_1
from chirsite.rules.shared.mentions import Mention, missing_on_surgeon
from chirsite.text.dates import french_date

_YEARS = 4


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """TIT-11: valid today, and no longer than four years."""
    for surgeon in project.surgeons:
        for index, item in enumerate(surgeon.value.accreditations):
            span = surgeon.record.at("accreditations", index, "valid_until")
            if item.valid_until < today:
                message = f"cette accréditation a expiré le {french_date(item.valid_until)}"
                yield Hit(span, message, "La retirer, ou reporter les dates de son renouvellement.")
            elif item.valid_from > today:
                message = f"cette accréditation ne commence que le {french_date(item.valid_from)}"
                yield Hit(span, message, "La mentionner à partir de cette date seulement.")
            elif _outlasts(item):
                yield Hit(span, "une accréditation dure quatre ans au plus", "Vérifier les dates sur la décision.")


def due_dates(project: Project, today: date) -> Iterator[Due]:
    """The end of each accreditation."""
    for surgeon in project.surgeons:
        for index, item in enumerate(surgeon.value.accreditations):
            span = surgeon.record.at("accreditations", index, "valid_until")
            yield Due(item.valid_until, f"fin de l’accréditation « {item.title} »", span)


def _outlasts(item: Accreditation) -> bool:
    start, end = item.valid_from, item.valid_until
    return (end.year - _YEARS, end.month, end.day) > (start.year, start.month, start.day)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """TIT-11 on the rendered page of each practitioner: an accreditation comes with the end of its validity."""
    for surgeon in site.project.surgeons:
        current = surgeon.value.current_accreditations(site.today)
        mentions = [Mention("une accréditation déclarée", item.title) for item in current]
        mentions += [Mention(f"la fin de « {item.title} »", french_date(item.valid_until)) for item in current]
        yield from missing_on_surgeon(site, surgeon, mentions)


RULE = Rule(
    module=__name__,
    id="TIT-11",
    name="accreditation-perimee",
    title="Accréditation hors de sa durée de validité",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(L4135_1, CNOM_2021),
    data=check_data,
    due=due_dates,
    output=check_page,
)

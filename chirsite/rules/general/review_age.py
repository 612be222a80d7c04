"""The site is checked at least once a year (recommendations of the Conseil national, 2021)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity, Span
from chirsite.model.project import Project
from chirsite.rules.base import Due, Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2014, CNOM_2021
from chirsite.rules.shared.dates import months_after, months_between
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.text.dates import french_date

_MONTHS = 12
"""Our threshold, not the law's: the recommendation says « regularly »."""
_HELP = "Vérifier adresses, horaires, honoraires et titres, puis mettre « reviewed » à la date du jour."


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """GEN-10: the last review of the site and of each practitioner is past and recent."""
    for _, span, reviewed in _reviews(project):
        if reviewed > today:
            yield Hit(
                span,
                f"la vérification du {french_date(reviewed)} est à venir",
                "Écrire la date d’une vérification faite.",
            )
        elif months_between(reviewed, today) >= _MONTHS:
            yield Hit(span, f"la dernière vérification, le {french_date(reviewed)}, a un an ou plus", _HELP)


def due_dates(project: Project, today: date) -> Iterator[Due]:
    """The day the site, and what it says of each practitioner, must have been checked again."""
    for what, span, reviewed in _reviews(project):
        yield Due(months_after(reviewed, _MONTHS), f"vérification annuelle : {what}", span)


def _reviews(project: Project) -> Iterator[tuple[str, Span, date]]:
    """What was checked, where its date stands, and that date."""
    yield "le site", project.settings.at("reviewed"), project.settings.value.reviewed
    for surgeon in project.surgeons:
        yield surgeon.value.identity.formal_name, surgeon.record.at("reviewed"), surgeon.value.reviewed


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """GEN-10 on the rendered legal notice: the date of the last review can be read."""
    mention = Mention("la date de la dernière vérification", french_date(site.project.settings.value.reviewed))
    yield from missing_on_kind(site, "legal", "Mentions légales", (mention,))


RULE = Rule(
    module=__name__,
    id="GEN-10",
    name="verification-ancienne",
    title="Vérification du site trop ancienne",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021, CNOM_2014),
    data=check_data,
    due=due_dates,
    output=check_page,
)

"""Links of interest are declared, dated, even when there are none (article L. 4113-13; charte of 2025)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Due, Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import L4113_13
from chirsite.rules.shared.dates import months_after
from chirsite.rules.shared.mentions import Mention, missing_on_kind
from chirsite.text.dates import french_date

_MONTHS = 12
"""Our threshold, not the law's: a declaration is read again each year."""


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """INT-02 in the data: the declaration is not in the future."""
    for surgeon in project.surgeons:
        if surgeon.value.interests.declared_on > today:
            span = surgeon.record.at("interests", "declared_on")
            yield Hit(span, "la déclaration d’intérêts est datée du futur", "Écrire la date où elle a été faite.")


def due_dates(project: Project, today: date) -> Iterator[Due]:
    """The day each declaration of interests is a year old."""
    for surgeon in project.surgeons:
        subject = f"déclaration d’intérêts à relire : {surgeon.value.identity.formal_name}"
        day = months_after(surgeon.value.interests.declared_on, _MONTHS)
        yield Due(day, subject, surgeon.record.at("interests", "declared_on"))


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """INT-02 on the rendered page of interests: each practitioner, the day of the declaration, each company."""
    for surgeon in site.project.surgeons:
        interests = surgeon.value.interests
        mentions = [
            Mention("la déclaration du praticien", surgeon.value.identity.full_name),
            # The menu of a surgeon alone has his name on every page: only the date proves the declaration.
            Mention("la date de la déclaration", french_date(interests.declared_on)),
        ]
        mentions += [Mention("un lien d’intérêts", link.company) for link in interests.links]
        yield from missing_on_kind(site, "interests", "Liens d’intérêts", mentions)


RULE = Rule(
    module=__name__,
    id="INT-02",
    name="liens-d-interets-non-declares",
    title="Liens d’intérêts non déclarés",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(L4113_13,),
    data=check_data,
    due=due_dates,
    output=check_page,
)

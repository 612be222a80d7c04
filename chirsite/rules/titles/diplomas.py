"""A diploma is shown with its date, its place and its university (recommendations of 2021)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2021
from chirsite.rules.shared.mentions import Mention, missing_on_surgeon


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """TIT-02 on the rendered page of each practitioner."""
    for surgeon in site.project.surgeons:
        for diploma in surgeon.value.diplomas:
            mentions = (
                Mention("un diplôme déclaré", diploma.title),
                Mention(f"l’université de « {diploma.title} »", diploma.university),
                Mention(f"le lieu de « {diploma.title} »", diploma.place),
                Mention(f"l’année de « {diploma.title} »", str(diploma.date.year)),
            )
            yield from missing_on_surgeon(site, surgeon, mentions)


RULE = Rule(
    module=__name__,
    id="TIT-02",
    name="diplome-incomplet",
    title="Diplôme sans date, lieu ou université",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021,),
    output=check_page,
)

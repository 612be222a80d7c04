"""A range of fees comes with the criteria that decide within it (arrêté of 30 May 2018)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import ARRETE_2018
from chirsite.rules.shared.mentions import Mention, missing_on_kind


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """HON-13 in the data."""
    for surgeon in project.surgeons:
        for index, fee in enumerate(surgeon.value.fees.acts):
            if fee.is_range and not fee.criteria:
                message = f"la fourchette de « {fee.label} » n’a pas de critères"
                advice = "Ajouter « criteria », par exemple : selon la complexité de l’acte, avec tact et mesure."
                yield Hit(surgeon.record.at("fees", "acts", index, "minimum"), message, advice)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """HON-13 on the rendered fees page."""
    criteria = dict.fromkeys(
        fee.criteria for surgeon in site.project.surgeons for fee in surgeon.value.fees.acts if fee.criteria
    )
    mentions = (Mention("les critères d’une fourchette", text) for text in criteria)
    yield from missing_on_kind(site, "fees", "Honoraires", mentions)


RULE = Rule(
    module=__name__,
    id="HON-13",
    name="fourchette-sans-criteres",
    title="Fourchette d’honoraires sans critères",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(ARRETE_2018,),
    data=check_data,
    output=check_page,
)

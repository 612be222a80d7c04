"""The capacity in which the surgeon practises is stated (recommendations of 2021; charte of 2014, point 2)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity
from chirsite.model.practitioner import PracticeMode
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import CNOM_2014, CNOM_2021
from chirsite.rules.shared.mentions import Mention, missing_on_surgeon
from chirsite.rules.shared.sought import Sought

WORDS = {
    PracticeMode.LIBERAL: "libéral",
    PracticeMode.COMPANY: "en société",
    PracticeMode.SALARIED: "salarié",
    PracticeMode.HOSPITAL: "hospitalier",
    PracticeMode.HOSPITAL_LIBERAL: "libérale à l’hôpital",
}


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """PRA-07 on the rendered page of each practitioner."""
    for surgeon in site.project.surgeons:
        modes = (Mention("le mode d’exercice", WORDS[mode]) for mode in surgeon.value.practice_modes)
        yield from missing_on_surgeon(site, surgeon, modes)


AUDIT = Sought(
    label="le mode d’exercice",
    pattern=r"\blibera(?:l|le|ux)\b|\bpraticien(?:ne)? hospitali|\bsalariee?\b|\bexercice mixte",
    help="Dire si l’exercice est libéral, salarié, hospitalier ou mixte.",
)

RULE = Rule(
    module=__name__,
    id="PRA-07",
    name="mode-d-exercice-absent",
    title="Mode d’exercice absent",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021, CNOM_2014),
    output=check_page,
    audit=AUDIT,
)

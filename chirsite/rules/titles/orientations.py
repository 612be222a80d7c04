"""An orientation stays within the specialty and cannot be taken for another one (recommendations of 2021)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2021
from chirsite.rules.titles.disciplines import others
from chirsite.text.fold import folded_text

_CLAIM = re.compile(r"^(?:specialiste|experte?|specialite) (?:(?:de la|de|du|en|dans la) |d'|: )?")


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """TIT-06: no orientation is the name of a specialty that the practitioner does not hold."""
    for surgeon in project.surgeons:
        confusing = set(others(surgeon.value))
        for index, orientation in enumerate(surgeon.value.orientations):
            if _CLAIM.sub("", folded_text(orientation)).strip(" .") in confusing:
                message = f"« {orientation} » est le nom d’une autre spécialité"
                advice = "Écrire l’activité : « Activité orientée vers la chirurgie de l’épaule »."
                yield Hit(surgeon.record.at("orientations", index), message, advice)


RULE = Rule(
    module=__name__,
    id="TIT-06",
    name="orientation-ambigue",
    title="Orientation d’activité confondue avec une autre spécialité",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021,),
    data=check_data,
)

"""Whether cosmetic acts are performed is stated: strict duties depend on it (article L. 6322-1)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.page import Cosmetic
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import L6322_1


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """EST-01: a page on a cosmetic act belongs to a practitioner who declares the activity."""
    for page in project.procedures:
        for index, identifier in enumerate(page.meta.performed_by):
            surgeon = project.surgeon(identifier)
            if page.meta.cosmetic is Cosmetic.YES and surgeon and not surgeon.value.cosmetic_activity.practised:
                message = f"{surgeon.value.identity.formal_name} ne déclare pas d’activité à visée esthétique"
                advice = "Corriger « cosmetic_activity.practised » ou « cosmetic »."
                yield Hit(page.at("performed_by", index), message, advice)


RULE = Rule(
    module=__name__,
    id="EST-01",
    name="activite-esthetique-non-declaree",
    title="Activité à visée esthétique non déclarée",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(L6322_1,),
    data=check_data,
)

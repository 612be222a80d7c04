"""Being listed on a platform is allowed, paying to come first is not (article R. 4127-80, I and II)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Means, Rule
from chirsite.rules.citations import CSP_80


def books_online(project: Project) -> bool:
    """Whether a practitioner uses a booking platform: who uses none has nothing to answer."""
    return any(surgeon.value.booking.online for surgeon in project.surgeons)


RULE = Rule(
    module=__name__,
    id="REF-07",
    name="priorite-sur-les-plateformes",
    title="Mise en avant payée sur une plateforme",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_80,),
    means=Means.ASSISTED,
    question=(
        "La présence du praticien sur la plateforme de rendez-vous est-elle sans option payante qui le fasse "
        "apparaître avant les autres ?"
    ),
    applies=books_online,
)

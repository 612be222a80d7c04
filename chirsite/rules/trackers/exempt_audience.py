"""A measure of audience without consent keeps to the exemption (délibération CNIL of 4 July 2025)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Means, Rule
from chirsite.rules.citations import CNIL_2025
from chirsite.rules.shared.terms import Terms

if TYPE_CHECKING:
    from chirsite.model.project import Project

# « Google Analytics n’est pas exempté » states the law.
_SAID = r"(?:(?!n'|ne |pas |jamais |aucun)[\w']+ ){0,5}"

TERMS = Terms(
    patterns=(
        rf"google analytics,? {_SAID}(?:exempte?e?s?|dispense?e?s?) (?:de|du) (?:recueil (?:de|du) )?consentement",
    ),
    message="« {found} » : cet outil n’est pas exempté, ses données servent à d’autres que l’éditeur",
    help="Le retirer, ou employer un outil hébergé par le cabinet et réglé selon l’exemption de la CNIL.",
)


def measures_without_consent(project: Project) -> bool:
    """Whether the site declares a measure of audience that does without consent."""
    from chirsite.services.kind import Purpose

    services = project.settings.value.services
    return any(item.service.purpose is Purpose.AUDIENCE and not item.needs_consent for item in services)


RULE = Rule(
    module=__name__,
    id="COO-06",
    name="mesure-d-audience-exemptee",
    title="Mesure d’audience hors de l’exemption",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CNIL_2025,),
    text=TERMS,
    means=Means.ASSISTED,
    question=(
        "La mesure d’audience est-elle réglée selon l’exemption (statistiques anonymes, pour l’éditeur seul, sans "
        "recoupement, traceur de 13 mois au plus, données gardées 25 mois au plus) ?"
    ),
    applies=measures_without_consent,
    in_force_from=date(2025, 7, 4),
)

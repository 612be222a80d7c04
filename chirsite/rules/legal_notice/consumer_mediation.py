"""No consumer mediator for care: health services are left out of that mediation (article L. 611-4, 2°)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Means, Rule
from chirsite.rules.citations import CONSO_MEDIATION
from chirsite.rules.passages import project_passages
from chirsite.rules.shared.terms import Terms

# « La médiation de la consommation ne concerne pas les soins » states the law.
_STATED = r"(?! (?:ne |n'|exclu|est exclue|a ete exclue))"

TERMS = Terms(
    patterns=(rf"mediat(?:eurs?|rices?|ion) (?:de la |a la )?consommation{_STATED}",),
    message="« {found} » : les services de santé sont exclus de cette médiation",
    help="Le retirer. On peut écrire : « Une réclamation peut être adressée au conseil départemental de l’Ordre. »",
)


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """LEG-11 in the data and every text of a site without cosmetic activity, which alone leaves a doubt."""
    if not has_doubt(project):
        if project.settings.value.mediator:
            message = "un médiateur de la consommation est donné, mais aucun acte à visée esthétique n’est déclaré"
            yield Hit(project.settings.at("mediator"), message, "Retirer « mediator » : les soins en sont exclus.")
        for passage in project_passages(project):
            yield from TERMS(passage)


def has_doubt(project: Project) -> bool:
    """Whether purely cosmetic acts, which do not maintain or restore health, are performed."""
    return any(surgeon.value.cosmetic_activity.practised for surgeon in project.surgeons)


RULE = Rule(
    module=__name__,
    id="LEG-11",
    name="mediateur-de-la-consommation",
    title="Médiateur de la consommation annoncé pour des soins",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CONSO_MEDIATION,),
    data=check_data,
    means=Means.ASSISTED,
    question="Avez-vous fait trancher si vos actes purement esthétiques relèvent d’un médiateur de la consommation ?",
    applies=has_doubt,
)

"""Who must comply: large services sold online and public bodies, not a micro-enterprise (loi 2023-171, article 16)."""

from __future__ import annotations

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.model.publisher import NaturalPerson
from chirsite.rules.base import Evidence, Means, Rule
from chirsite.rules.citations import EAA


def is_published_by_a_company(project: Project) -> bool:
    """Whether ACC-03 is to be asked: a practitioner who publishes alone is far below the thresholds."""
    return not isinstance(project.settings.value.publisher, NaturalPerson)


RULE = Rule(
    module=__name__,
    id="ACC-03",
    name="obligation-d-accessibilite",
    title="Obligation légale d’accessibilité à vérifier",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(EAA,),
    means=Means.ASSISTED,
    question=(
        "La société est-elle dispensée de l’obligation d’accessibilité (moins de dix salariés, et chiffre d’affaires "
        "ou bilan d’au plus 2 millions d’euros), ou son site y est-il conforme ?"
    ),
    applies=is_published_by_a_company,
)

"""« Médecin esthétique » is no specialty: the right to the title is stated (article R. 4127-30-1)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.practitioner import AestheticTitle
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2021, CSP_30_1, MEDECINE_ESTHETIQUE
from chirsite.rules.titles.claims import claims

_PHYSICIAN = r"medecins? esthetiques?"
_SPECIALIST = r"(?:medecins? )?specialistes? (?:en|de|de la) medecine esthetique"
_HELP = (
    "Décrire l’activité : « Actes de médecine à visée esthétique pratiqués : … ». Le titre suppose un diplôme "
    "interuniversitaire reconnu par l’Ordre ou une validation des acquis (« cosmetic_activity.title »)."
)


def check_texts(project: Project, today: date) -> Iterator[Hit]:
    """TIT-04 in every text: the title belongs to those who may show their right; the specialty, to nobody."""
    message = "« {found} » : ce praticien n’a pas déclaré de droit à ce titre"
    for claim in claims(project, _PHYSICIAN, message, _HELP):
        if not any(who.value.cosmetic_activity.title is not AestheticTitle.NONE for who in claim.surgeons):
            yield claim.hit
    message = "« {found} » : la médecine esthétique n’est pas une spécialité"
    yield from (claim.hit for claim in claims(project, _SPECIALIST, message, _HELP))


RULE = Rule(
    module=__name__,
    id="TIT-04",
    name="medecin-esthetique",
    title="Titre de médecin esthétique sans droit déclaré",
    severity=Severity.ERROR,
    evidence=Evidence.READ,
    citations=(CSP_30_1, CNOM_2021, MEDECINE_ESTHETIQUE),
    data=check_texts,
)

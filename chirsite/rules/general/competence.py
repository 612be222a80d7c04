"""Only what the surgeon is competent for (article R. 4127-70): the specialty is a clue, hence a warning."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from chirsite.diagnostics import Severity
from chirsite.model.page import Category
from chirsite.model.practitioner import Practitioner
from chirsite.model.project import Project
from chirsite.model.titles import Specialty, TrainingKind
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CNOM_2021, CSP_70

_HEAD = frozenset({Category.FACE, Category.EYE, Category.EAR_NOSE_THROAT})
_LIMBS = frozenset({Category.SHOULDER, Category.ELBOW, Category.HAND, Category.HIP, Category.KNEE, Category.FOOT})
_PELVIS = frozenset({Category.URINARY, Category.GYNAECOLOGICAL})
_BELLY = frozenset({Category.ABDOMEN, Category.DIGESTIVE}) | _PELVIS
_SKULL_SPINE = frozenset({Category.SKULL, Category.SPINE})
_HEART = frozenset({Category.HEART})
_BREAST = frozenset({Category.BREAST})

_FOREIGN: Mapping[Specialty, frozenset[Category]] = MappingProxyType(
    {
        Specialty.ORTHOPAEDIC: _HEAD | _BELLY | _BREAST | _HEART | {Category.SKULL},
        Specialty.VISCERAL: _HEAD | _LIMBS | _SKULL_SPINE | _HEART,
        Specialty.PLASTIC: _HEART | {Category.DIGESTIVE, Category.SPINE},
        Specialty.THORACIC: _HEAD | _LIMBS | _PELVIS | _BREAST | {Category.SKULL, Category.DIGESTIVE},
        Specialty.VASCULAR: _HEAD | _PELVIS | _BREAST | _SKULL_SPINE | {Category.DIGESTIVE, Category.KNEE},
        Specialty.MAXILLOFACIAL: _LIMBS | _BELLY | _BREAST | _HEART | {Category.SPINE, Category.VESSELS},
        Specialty.ORAL: _LIMBS | _BELLY | _BREAST | _HEART | _SKULL_SPINE | {Category.EYE, Category.VESSELS},
        Specialty.NEUROSURGERY: _PELVIS | _BREAST | _HEART | {Category.DIGESTIVE, Category.HIP, Category.KNEE},
        Specialty.UROLOGY: _HEAD | _LIMBS | _BREAST | _HEART | _SKULL_SPINE,
        Specialty.GYNAECOLOGY: _HEAD | _LIMBS | _HEART | _SKULL_SPINE,
        Specialty.OPHTHALMOLOGY: _LIMBS | _BELLY | _BREAST | _HEART | {Category.SPINE, Category.VESSELS},
        Specialty.ENT: _LIMBS | _BELLY | _BREAST | _HEART | {Category.SPINE},
    }
)
"""Parts of the body manifestly outside a specialty; those that several specialties share are left out."""
_WIDENING = frozenset({TrainingKind.FST, TrainingKind.OPTION, TrainingKind.DESC, TrainingKind.VAE})
_HELP = "Retirer ce praticien de « performed_by », ou la page ; s’il y est formé, l’acquitter en disant comment."


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """GEN-07: nobody is said to perform a procedure on a part of the body that his specialties manifestly leave out."""
    for page in project.procedures:
        for index, name in enumerate(page.meta.performed_by):
            surgeon = project.surgeon(name)
            if surgeon and _is_foreign(surgeon.value, page.meta.category):
                message = f"« {page.meta.title} » semble étranger à la spécialité : {surgeon.value.specialty.value}"
                yield Hit(page.at("performed_by", index), message, _HELP)


def _is_foreign(practitioner: Practitioner, category: Category) -> bool:
    if any(training.kind in _WIDENING for training in practitioner.trainings):
        return False
    specialties = (practitioner.specialty, *practitioner.other_specialties)
    return all(category in _FOREIGN.get(specialty, frozenset()) for specialty in specialties)


RULE = Rule(
    module=__name__,
    id="GEN-07",
    name="acte-hors-competence",
    title="Acte étranger à la spécialité du praticien",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_70, CNOM_2021),
    data=check_data,
)

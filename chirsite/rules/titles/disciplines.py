"""What a practitioner may call himself a specialist of, and the names of other specialties."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.model.practitioner import Practitioner
from chirsite.model.titles import Specialty
from chirsite.text.fold import folded_text

_MEDICAL = (
    "allergologie",
    "anesthésie-réanimation",
    "cancérologie",
    "cardiologie",
    "dermatologie",
    "endocrinologie",
    "gastro-entérologie",
    "gériatrie",
    "gynécologie",
    "hématologie",
    "hépato-gastro-entérologie",
    "médecine esthétique",
    "médecine physique et de réadaptation",
    "néphrologie",
    "neurologie",
    "oncologie",
    "oto-rhino-laryngologie",
    "pédiatrie",
    "phlébologie",
    "pneumologie",
    "radiologie",
    "rhumatologie",
    "stomatologie",
)
"""Specialties other than surgical ones, and names of activities that the public takes for one."""


def held(practitioner: Practitioner) -> tuple[str, ...]:
    """The folded names of the practitioner's specialties and official trainings, and their first two words."""
    names = [practitioner.specialty.value, *(specialty.value for specialty in practitioner.other_specialties)]
    names += [training.title for training in practitioner.trainings]
    folded = [folded_text(name) for name in names]
    return (*folded, *(" ".join(name.replace(",", "").split()[:2]) for name in folded))


def others(practitioner: Practitioner) -> Iterator[str]:
    """The folded names of the specialties that the practitioner does not hold."""
    own = held(practitioner)
    names = (*(specialty.value for specialty in Specialty), *_MEDICAL)
    yield from (name for name in map(folded_text, names) if not any(name in one for one in own))

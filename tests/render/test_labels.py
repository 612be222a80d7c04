"""Every value an enumeration can take has its French words."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

import pytest

from chirsite.model.fees import FeeKind, PaymentMeans, Reimbursed, Sector
from chirsite.model.media import Subject
from chirsite.model.page import Anaesthesia, Category, Cosmetic
from chirsite.model.place import Accessibility, Answer, PlaceKind, Weekday
from chirsite.model.practitioner import ConsultationKind, PracticeMode
from chirsite.model.site import LegalBasis, ServiceKind
from chirsite.model.titles import DiplomaKind, Distinction, DistinctionKind, Specialty, TrainingKind
from chirsite.model.wording import SECTOR_SENTENCES
from chirsite.plan.build import RouteKind
from chirsite.render import labels
from chirsite.render.cosmetic import PURPOSES
from chirsite.render.graph.people import MEDICAL_SPECIALTIES
from chirsite.render.graph.places import PLACE_TYPES
from chirsite.render.honours import HONOURS, distinction
from chirsite.render.sectors import CONSEQUENCES, SECTORS
from chirsite.render.services import NEED_CONSENT, SERVICES
from chirsite.render.titles import GENERATED

COMPLETE: list[tuple[type[Enum], Mapping[Any, object]]] = [
    (Category, labels.CATEGORIES),
    (Anaesthesia, labels.ANAESTHESIA),
    (PracticeMode, labels.PRACTICE_MODES),
    (ConsultationKind, labels.CONSULTATIONS),
    (FeeKind, labels.FEE_GROUPS),
    (Reimbursed, labels.REIMBURSED),
    (PaymentMeans, labels.PAYMENT_MEANS),
    (TrainingKind, labels.TRAININGS),
    (DiplomaKind, labels.DIPLOMAS),
    (PlaceKind, labels.PLACE_KINDS),
    (PlaceKind, PLACE_TYPES),
    (Weekday, labels.WEEKDAYS),
    (Answer, labels.ANSWERS),
    (Subject, labels.SUBJECTS),
    (LegalBasis, labels.LEGAL_BASES),
    (DistinctionKind, HONOURS),
    (Sector, SECTORS),
    (Sector, CONSEQUENCES),
    (ServiceKind, SERVICES),
    (Specialty, MEDICAL_SPECIALTIES),
]


@pytest.mark.parametrize(("enumeration", "words"), COMPLETE, ids=lambda value: getattr(value, "__name__", ""))
def test_every_member_has_words(enumeration: type[Enum], words: Mapping[Any, object]) -> None:
    assert set(words) == set(enumeration)
    assert all(words.values())


def test_every_accessibility_feature_of_the_model_has_a_label() -> None:
    features = [name for name, field in Accessibility.model_fields.items() if field.annotation is Answer]
    assert list(labels.ACCESSIBILITY_FEATURES) == features


def test_every_purpose_but_care_is_said() -> None:
    assert set(PURPOSES) == set(Cosmetic) - {Cosmetic.NO}


def test_every_sector_that_the_law_words_has_a_consequence_in_plain_words() -> None:
    assert set(SECTOR_SENTENCES) <= set(CONSEQUENCES)


def test_audience_measurement_needs_consent_unless_it_is_exempt() -> None:
    assert {ServiceKind.MATOMO, ServiceKind.YOUTUBE, ServiceKind.GOOGLE_MAPS} <= NEED_CONSENT
    assert not {ServiceKind.MATOMO_EXEMPT, ServiceKind.SERVER_LOGS} & NEED_CONSENT


def test_every_generated_page_has_titles() -> None:
    own_titles = {
        RouteKind.SURGEON,
        RouteKind.PROCEDURE,
        RouteKind.CONDITION,
        RouteKind.ARTICLE,
        RouteKind.FREE,
        RouteKind.PLACE,
    }
    assert set(GENERATED) == set(RouteKind) - own_titles


@pytest.mark.parametrize(
    ("kind", "grade", "text"),
    [
        ("ordre_national_du_merite", "chevalier", "Chevalier de l’ordre national du Mérite (2022)"),
        ("palmes_academiques", "officier", "Officier dans l’ordre des Palmes académiques (2022)"),
        ("legion_d_honneur", None, "Légion d’honneur (2022)"),
        ("medaille_d_honneur", "échelon argent", "Médaille d’honneur, échelon argent (2022)"),
    ],
)
def test_a_distinction_is_written_with_its_grade_and_year(kind: str, grade: str | None, text: str) -> None:
    assert distinction(Distinction.model_validate({"kind": kind, "grade": grade, "year": "2022"})) == text

"""Every value an enumeration can take has its words."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

import pytest

from chirsite.model.contact_form import ContactField, ContactSubject
from chirsite.model.fees import FeeKind, PaymentMeans, Reimbursed, Sector
from chirsite.model.media import Subject
from chirsite.model.page import Anaesthesia, Category, Cosmetic
from chirsite.model.place import Answer, PlaceKind
from chirsite.model.practitioner import ConsultationKind, PracticeMode
from chirsite.model.privacy import LegalBasis
from chirsite.model.service import Service
from chirsite.model.titles import DiplomaKind, Distinction, DistinctionKind, Specialty, TrainingKind
from chirsite.plan.build import RouteKind
from chirsite.render.cosmetic import purpose_label
from chirsite.render.graph.people import MEDICAL_SPECIALTIES
from chirsite.render.graph.places import PLACE_TYPES
from chirsite.render.honours import distinction
from chirsite.render.places import ACCESSIBILITY_FEATURES
from chirsite.render.services import service_loading
from chirsite.render.titles import heading_of, menu_name
from chirsite.services.kind import service_kinds
from tests.support.words import FRENCH

SPOKEN: list[tuple[type[Enum], str]] = [
    (Category, ""),
    (Anaesthesia, ""),
    (PracticeMode, ""),
    (ConsultationKind, ""),
    (FeeKind, ""),
    (Reimbursed, ""),
    (PaymentMeans, ""),
    (TrainingKind, ""),
    (DiplomaKind, ""),
    (PlaceKind, ""),
    (Answer, ""),
    (Subject, ""),
    (LegalBasis, ""),
    (ContactField, ""),
    (ContactField, "data"),
    (ContactSubject, ""),
    (DistinctionKind, ""),
    (DistinctionKind, "grade"),
    (Sector, ""),
    (Sector, "consequence"),
    (Specialty, ""),
]
IN_SCHEMA_ORG: list[tuple[type[Enum], Mapping[Any, object]]] = [
    (PlaceKind, PLACE_TYPES),
    (Specialty, MEDICAL_SPECIALTIES),
]
OWN_TITLES = {
    RouteKind.SURGEON,
    RouteKind.PROCEDURE,
    RouteKind.CONDITION,
    RouteKind.ARTICLE,
    RouteKind.FREE,
    RouteKind.PLACE,
}


@pytest.mark.parametrize(("enumeration", "aspect"), SPOKEN, ids=lambda value: getattr(value, "__name__", value))
def test_every_member_has_words(enumeration: type[Enum], aspect: str) -> None:
    group = "labels." + "_".join(filter(None, (_snake(enumeration), aspect)))
    said = {key for key in FRENCH.strings if key.rpartition(".")[0] == group}
    assert said == {f"{group}.{member.name.lower()}" for member in enumeration}
    assert all(FRENCH.strings[key] for key in said)


def _snake(enumeration: type[Enum]) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in enumeration.__name__)[1:]


@pytest.mark.parametrize(("enumeration", "words"), IN_SCHEMA_ORG, ids=lambda value: getattr(value, "__name__", ""))
def test_every_member_has_its_schema_org_type(enumeration: type[Enum], words: Mapping[Any, object]) -> None:
    assert set(words) == set(enumeration)
    assert all(words.values())


def test_a_specialty_is_called_in_french_by_its_official_name() -> None:
    assert {member: FRENCH.label(member) for member in Specialty} == {member: member.value for member in Specialty}


def test_every_accessibility_feature_of_the_model_has_a_label() -> None:
    assert all(FRENCH(f"labels.accessibility.{name}") for name in ACCESSIBILITY_FEATURES)


def test_every_purpose_but_care_is_said() -> None:
    assert {purpose for purpose in Cosmetic if purpose_label(FRENCH, purpose)} == set(Cosmetic) - {Cosmetic.NO}


@pytest.mark.parametrize("group", ["service_kind", "service_kind_use"])
def test_every_service_has_words(group: str) -> None:
    said = {key.rpartition(".")[2] for key in FRENCH.strings if key.rpartition(".")[0] == f"labels.{group}"}
    assert said == set(service_kinds())


def test_every_purpose_that_is_asked_has_words() -> None:
    asked = {kind.purpose for kind in service_kinds().values() if kind.needs_consent}
    framed = {kind.purpose for kind in service_kinds().values() if kind.frame}
    assert all(FRENCH.label(purpose) and FRENCH.label(purpose, "text") for purpose in asked)
    assert all(FRENCH.label(purpose, "load") for purpose in framed)
    assert all(FRENCH(f"labels.purpose_link.{purpose}", service="Vimeo") for purpose in framed)


@pytest.mark.parametrize(
    ("declared", "told"),
    [
        ({"service": "ga4", "site_id": "G-ABC1234567"}, "seulement si vous l’acceptez"),
        (
            {
                "service": "matomo_exempt",
                "controller": "Cabinet",
                "country": "FR",
                "address": "https://stats.cabinet.example",
                "site_id": "1",
            },
            "sans consentement, avec droit d’opposition",
        ),
        (
            {"service": "server_logs", "controller": "Hébergeur", "country": "FR"},
            "rien n’est écrit ni lu sur votre appareil",
        ),
        ({"service": "doctolib"}, "simple lien\u00a0: rien n’est chargé dans les pages"),
    ],
)
def test_a_service_says_when_it_loads(declared: dict[str, str], told: str) -> None:
    assert service_loading(FRENCH, Service.model_validate(declared)) == told


@pytest.mark.parametrize("kind", sorted(set(RouteKind) - OWN_TITLES))
def test_every_generated_page_has_titles(kind: RouteKind) -> None:
    assert menu_name(FRENCH, kind)
    assert heading_of(FRENCH, kind)


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
    value = Distinction.model_validate({"kind": kind, "grade": grade, "year": "2022"})
    assert distinction(FRENCH, value) == text

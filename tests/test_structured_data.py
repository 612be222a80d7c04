"""The structured data of the example practice: what schema.org allows, and what a visitor of the page can read."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

import pytest

from tests.support.command import Published
from tests.support.sites import Reader
from tests.support.visible import shown, unseen
from tests.support.vocabulary import described, faults, objects, types_of

SITE = "https://www.cabinet-modele-specimen.example"
OFFICE: dict[str, Any] = {
    "@type": "PhysiciansOffice",
    "@id": "https://www.dr-modele.example/#cabinet",
    "name": "Cabinet des Tilleuls",
    "telephone": "+33261912026",
    "medicalSpecialty": "https://schema.org/Musculoskeletal",
    "hasMap": "https://www.openstreetmap.org/",
    "geo": {"@type": "GeoCoordinates", "latitude": 47.3, "longitude": -1.4},
    "openingHoursSpecification": [{"@type": "OpeningHoursSpecification", "opens": "09:00", "validFrom": "2026-11-01"}],
    "employee": {"@id": "https://www.dr-modele.example/#docteur"},
}
PERSON = {"@type": "Person", "@id": "https://www.dr-modele.example/#docteur", "name": "Hélène Modèle"}


def test_the_graph_of_every_page_is_one_that_schema_org_allows(example: Reader) -> None:
    known = described(page.structured for page in example.pages.values())
    found = {path: list(faults(page.structured, known)) for path, page in example.pages.items()}
    assert {path: messages for path, messages in found.items() if messages} == {}


def test_every_value_of_the_graph_can_be_read_on_its_page_or_reached_from_it(
    example: Reader, published: Published
) -> None:
    found = {}
    for path, page in example.pages.items():
        html = (published.folder / page.path).read_text("utf-8")
        found[path] = sorted(set(unseen(page.structured, shown(html, page.text, f"{SITE}{path}", page.language))))
    assert {path: values for path, values in found.items() if values} == {}


@pytest.mark.parametrize(
    ("value", "seen"),
    [
        ({"name": "Dr Modèle", "telephone": "+33261912026"}, True),
        ({"url": f"{SITE}/acces/", "opens": "09:30", "dayOfWeek": "https://schema.org/Monday"}, True),
        ({"datePublished": "2026-11-01", "dateCreated": "2010-03"}, True),
        ({"name": "Rampe", "value": True}, True),
        ({"name": "Dr Autre"}, False),
        ({"telephone": "+33261912027"}, False),
        ({"url": f"{SITE}/ailleurs/"}, False),
        ({"opens": "09:00"}, False),
        ({"dayOfWeek": "https://schema.org/Tuesday"}, False),
        ({"datePublished": "2026-11-02"}, False),
        ({"dateCreated": "2010-04"}, False),
        ({"name": "Rampe", "value": False}, False),
        ({"latitude": 47.3}, False),
    ],
)
def test_a_value_that_nobody_sees_is_told(value: Mapping[str, Any], seen: bool) -> None:
    html = '<body><a href="tel:+33261912026">Dr Modèle</a><a href="/acces/">Accès</a><time datetime="2026-11-01">'
    text = "Dr Modèle, diplôme de mars 2010, reçoit le lundi de 9 h 30 à midi. Rampe : oui"
    assert (list(unseen({"@type": "Thing"} | dict(value), shown(html, text, f"{SITE}/"))) == []) is seen


def test_every_type_that_a_page_of_the_site_should_have_is_there(example: Reader) -> None:
    kinds = {kind for page in example.pages.values() for node in objects(page.structured) for kind in types_of(node)}
    assert kinds >= {
        "Person", "Physician", "IndividualPhysician", "PhysiciansOffice", "MedicalClinic", "WebSite", "ProfilePage",
        "MedicalWebPage", "SurgicalProcedure", "MedicalCondition", "BreadcrumbList", "FAQPage", "VideoObject",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({}, ""),
        ({"@type": "SurgeonsOffice"}, "unknown type SurgeonsOffice"),
        ({"phone": "+33261912026"}, "unknown property phone"),
        ({"lastReviewed": "2026-11-01"}, "lastReviewed is no property of PhysiciansOffice"),
        ({"employees": PERSON}, "employees is superseded by employee"),
        ({"medicalSpecialty": "https://schema.org/Orthopaedic"}, "medicalSpecialty expects MedicalSpecialty"),
        ({"hasMap": "carte.html"}, "hasMap expects"),
        ({"geo": "47.3, -1.4"}, "geo expects"),
        ({"geo": {"@type": "GeoCoordinates", "latitude": True}}, "latitude expects"),
        ({"employee": {"@id": OFFICE["@id"]}}, "employee expects Person"),
        ({"employee": {"@id": "https://www.dr-modele.example/#personne"}}, "employee expects Person"),
        ({"openingHoursSpecification": {"@type": "OpeningHoursSpecification", "opens": "9 h"}}, "opens expects Time"),
        (
            {"openingHoursSpecification": {"@type": "OpeningHoursSpecification", "validFrom": "1er novembre"}},
            "validFrom expects Date",
        ),
        ({"name": ""}, "name expects Text"),
    ],
)
def test_a_mistake_in_a_graph_is_seen(change: Mapping[str, Any], fault: str) -> None:
    graph = [deepcopy(OFFICE) | dict(change), PERSON]
    found = list(faults(graph, described([[OFFICE, PERSON]])))
    assert [message[: len(fault)] for message in found] == ([fault] if fault else [])

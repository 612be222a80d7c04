"""The schema.org description of each page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chirsite.render.graph.nodes import node, script
from tests.support.group_site import FAQ, PROCEDURE, TEXT, alone, group, views
from tests.support.small_site import PRACTITIONER
from tests.support.vocabulary import described, faults

NEVER = {
    "aggregateRating", "review", "reviews", "starRating", "makesOffer", "offers", "hasOfferCatalog", "slogan", "usNPI",
    "healthPlanNetworkId", "knowsAbout", "isAcceptingNewPatients", "potentialAction",
}  # fmt: skip
ORIGIN = "https://www.dr-modele.example/"


def graphs(root: Path, procedure: str = PROCEDURE) -> dict[str, list[dict[str, Any]]]:
    return {path: json.loads(view.structured)["@graph"] for path, view in views(*group(root, procedure)).items()}


def walk(value: object) -> Iterator[dict[str, Any]]:
    """Every object of a graph, however deep."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from walk(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from walk(inner)


def typed(graph: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [item for item in graph if kind in ([item["@type"]] if isinstance(item["@type"], str) else item["@type"])]


def test_every_page_names_the_site_and_its_trail(tmp_path: Path) -> None:
    for path, graph in graphs(tmp_path).items():
        assert [site["@id"] for site in typed(graph, "WebSite")] == [f"{ORIGIN}#site"]
        assert len(typed(graph, "BreadcrumbList")) == (path not in {"/", "/404.html"})


def test_what_must_never_be_said_is_never_said(tmp_path: Path) -> None:
    for graph in graphs(tmp_path).values():
        for item in walk(graph):
            assert not NEVER & set(item)


def test_every_graph_is_one_that_schema_org_allows(tmp_path: Path) -> None:
    pages = graphs(tmp_path)
    known = described(pages.values())
    assert [fault for graph in pages.values() for fault in faults(graph, known)] == []


def test_no_node_stands_twice_under_one_identifier(tmp_path: Path) -> None:
    for graph in graphs(tmp_path).values():
        identifiers = [item["@id"] for item in graph]
        assert len(identifiers) == len(set(identifiers))


def test_every_reference_leads_to_a_node_of_the_site(tmp_path: Path) -> None:
    pages = graphs(tmp_path)
    known = {item["@id"] for graph in pages.values() for item in walk(graph) if "@id" in item and len(item) > 1}
    named = {item["@id"] for graph in pages.values() for item in walk(graph) if set(item) == {"@id"}}
    assert named <= known


def test_a_surgeon_is_a_person_and_a_practice(tmp_path: Path) -> None:
    graph = graphs(tmp_path)["/chirurgiens/helene-modele/"]
    (person,), (practice,) = typed(graph, "Person"), typed(graph, "Physician")
    assert person["name"] == "Hélène Modèle"
    assert person["honorificPrefix"] == "Dr"
    assert person["identifier"][0]["value"] == "10000000009"
    assert person["hasCredential"][0]["recognizedBy"]["name"] == "Université de Nantes"
    assert person["worksFor"] == {"@id": practice["@id"]}
    assert practice["@type"] == ["Physician", "IndividualPhysician"]
    assert practice["telephone"] == "+33261912026"
    assert [service["name"] for service in practice["availableService"]] == ["Prothèse totale de hanche"]
    assert practice["hospitalAffiliation"] == [{"@id": f"{ORIGIN}#cabinet-clinique-du-parc-exemple"}]
    assert typed(graph, "ProfilePage")[0]["mainEntity"] == {"@id": person["@id"]}


def test_a_place_says_what_its_page_shows(tmp_path: Path) -> None:
    graph = graphs(tmp_path)["/acces/clinique-du-parc-exemple/"]
    (clinic,) = typed(graph, "MedicalClinic")
    assert clinic["address"]["addressCountry"] == "FR"
    assert clinic["telephone"] == "+33261912030"
    assert [day["dayOfWeek"].rpartition("/")[2] for day in clinic["openingHoursSpecification"]] == [
        "Thursday",
        "Friday",
    ]
    features = {item["name"]: item["value"] for item in clinic["amenityFeature"]}
    assert features["Entrée de plain-pied ou par rampe"] is True
    assert features["Boucle magnétique"] is False
    assert "Toilettes adaptées" not in features
    assert "geo" not in clinic


def test_an_absence_closes_only_a_place_where_one_surgeon_receives(tmp_path: Path) -> None:
    (shared,) = typed(graphs(tmp_path)["/acces/clinique-du-parc-exemple/"], "MedicalClinic")
    assert "specialOpeningHoursSpecification" not in shared


def test_means_of_payment_are_described_where_they_are_shown(tmp_path: Path) -> None:
    pages = graphs(tmp_path)
    assert [item["paymentAccepted"] for item in typed(pages["/honoraires/"], "Physician")] == [
        "carte bancaire, chèque"
    ] * 2
    for path, graph in pages.items():
        assert path == "/honoraires/" or not any("paymentAccepted" in item for item in walk(graph))


def test_a_procedure_page_is_signed_reviewed_and_sourced(tmp_path: Path) -> None:
    graph = graphs(tmp_path)["/interventions/prothese-de-hanche/"]
    (page,) = typed(graph, "MedicalWebPage")
    (subject,) = typed(graph, "SurgicalProcedure")
    assert page["about"] == {"@id": subject["@id"]}
    assert page["author"] == page["reviewedBy"] == {"@id": f"{ORIGIN}#docteur-helene-modele"}
    assert (page["datePublished"], page["lastReviewed"]) == ("2025-01-10", "2026-03-01")
    assert page["citation"][0]["url"] == "https://www.has-sante.fr/"
    assert not typed(graph, "Physician")


def test_questions_are_described_with_their_answers_and_nothing_after_them(tmp_path: Path) -> None:
    (page,) = typed(graphs(tmp_path)["/interventions/prothese-de-hanche/"], "FAQPage")
    (question,) = page["mainEntity"]
    assert question["name"] == "Combien de temps\u202f?"
    assert question["acceptedAnswer"]["text"] == "Quelques semaines & plus."


def test_a_page_without_questions_is_no_faq(tmp_path: Path) -> None:
    pages = graphs(tmp_path, PROCEDURE.replace(FAQ, TEXT))
    assert not any(typed(graph, "FAQPage") for graph in pages.values())


def test_a_condition_names_its_possible_treatments(tmp_path: Path) -> None:
    pages = graphs(tmp_path)
    (condition,) = typed(pages["/maladies/arthrose/"], "MedicalCondition")
    (procedure,) = typed(pages["/interventions/prothese-de-hanche/"], "SurgicalProcedure")
    assert condition["possibleTreatment"][0]["@id"] == procedure["@id"]


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = (views(*alone(tmp_path / name)) for name in ("a", "b"))
    assert {path: view.structured for path, view in first.items()} == {
        path: view.structured for path, view in second.items()
    }


@pytest.mark.parametrize("empty", [None, "", []])
def test_an_empty_property_is_left_out(empty: object) -> None:
    assert node("Thing", name="a", image=empty) == {"@type": "Thing", "name": "a"}


def test_no_is_not_nothing() -> None:
    assert node("Thing", value=False) == {"@type": "Thing", "value": False}


@given(st.text())
def test_no_text_can_close_the_script(text: str) -> None:
    written = script([node("Thing", name=f"</script><!--{text}")])
    assert "<" not in written
    assert json.loads(written)["@graph"][0]["name"] == f"</script><!--{text}"


def test_the_absence_of_the_only_surgeon_closes_his_office(tmp_path: Path) -> None:
    absent = PRACTITIONER.replace(
        "    access: {dir", "    absences: [{first_day: 2026-12-24, last_day: 2027-01-02}]\n    access: {dir"
    )
    view = views(*alone(tmp_path, absent))["/acces/"]
    (office,) = typed(json.loads(view.structured)["@graph"], "PhysiciansOffice")
    (closure,) = office["specialOpeningHoursSpecification"]
    assert (closure["validFrom"], closure["validThrough"]) == ("2026-12-24", "2027-01-02")
    assert closure["opens"] == closure["closes"]

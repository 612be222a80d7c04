"""The page of a surgeon: complete, dated, and only what may still be shown."""

from __future__ import annotations

from pathlib import Path

from chirsite.render.page_views import SurgeonView
from tests.support.group_site import alone, group, views
from tests.support.small_site import PRACTITIONER

_CAREER = """\
career:
  posts:
    - {role: Interne, institution: CHU, place: Nantes, since: "2003", until: "2008"}
    - {role: Chirurgienne, institution: Clinique, place: Nantes, since: "2011"}
    - {role: Stage, institution: Hôpital, place: Nantes, since: "2009", until: "2010"}
  missions: [{title: Présidence, body: ARS, since: "2010", until: "2010"}]
  publications:
    - {authors: Modèle H., title: Un titre., journal: Revue, year: "2019", pmid: "123"}
  societies: [{name: Société savante}]
"""
_TRAININGS = """\
trainings:
  - {kind: cnp, title: Récente, date: 2021-01, issuer: CNP}
  - {kind: cnp, title: Ancienne, date: 2020-10, issuer: CNP}
  - {kind: desc, title: Toujours montrée, date: "2001", issuer: Université}
accreditations:
  - {title: En cours, issuer: HAS, valid_from: 2024-06-01, valid_until: 2028-05-31}
  - {title: Échue, issuer: HAS, valid_from: 2020-06-01, valid_until: 2024-05-31}
"""


def page(root: Path, practitioner: str = PRACTITIONER) -> SurgeonView:
    view = views(*alone(root, practitioner))["/chirurgiens/helene-modele/"]
    assert isinstance(view, SurgeonView)
    return view


def facts(view: SurgeonView) -> dict[str, str]:
    return {fact.label: fact.value.replace("\u00a0", " ") for fact in view.identity}


def test_the_identity_is_what_the_roll_says(tmp_path: Path) -> None:
    shown = facts(page(tmp_path))
    assert shown["Spécialité"] == "Chirurgie orthopédique et traumatologique"
    assert shown["Numéro RPPS"] == "10000000009"
    assert shown["Inscription à l’Ordre des médecins"] == "Conseil départemental : Loire-Atlantique"
    assert shown["Mode d’exercice"] == "exercice libéral"
    assert shown["Langues parlées ou comprises"] == "français"
    assert shown["Secrétariat"] == "02 61 91 20 26"


def test_nothing_is_said_of_a_birth_that_is_not_given(tmp_path: Path) -> None:
    assert not [label for label in facts(page(tmp_path)) if label.startswith("Né")]


def test_a_birth_that_is_given_agrees_with_the_gender(tmp_path: Path) -> None:
    born = PRACTITIONER.replace("gender: f}", "gender: f, birth_date: 1978-04-01, birth_place: Le Mans}")
    assert facts(page(tmp_path, born))["Née le"] == "1er avril 1978, Le Mans"


def test_posts_run_from_the_present_back(tmp_path: Path) -> None:
    view = page(tmp_path, PRACTITIONER + _CAREER)
    assert [step.period for step in view.steps] == ["depuis 2011", "2010", "2009\u00a0– 2010", "2003\u00a0– 2008"]
    assert view.steps[0].details == "Poste, Clinique, Nantes"
    assert view.steps[1].details == "Mission, ARS"


def test_a_publication_leads_to_where_it_can_be_read(tmp_path: Path) -> None:
    publication = page(tmp_path, PRACTITIONER + _CAREER).publications[0]
    assert (publication.authors, publication.title, publication.date) == ("Modèle H.", "Un titre", "2019")
    assert publication.identifiers == "PubMed 123"
    assert publication.url == "https://pubmed.ncbi.nlm.nih.gov/123/"


def test_trainings_of_the_cnp_are_shown_six_years(tmp_path: Path) -> None:
    titles = [step.title for step in page(tmp_path, PRACTITIONER + _TRAININGS).trainings]
    assert titles == ["Récente", "Toujours montrée"]


def test_an_accreditation_is_shown_while_it_is_valid(tmp_path: Path) -> None:
    shown = page(tmp_path, PRACTITIONER + _TRAININGS).accreditations
    assert [(step.title, step.period) for step in shown] == [
        ("En cours", "valable du 1er\u00a0juin 2024 au 31\u00a0mai 2028"),
    ]


def test_diplomas_say_date_university_and_town(tmp_path: Path) -> None:
    diploma = page(tmp_path).diplomas[0]
    assert (diploma.period, diploma.details) == ("2008", "Université de Nantes, Nantes")


def test_what_is_not_offered_is_said(tmp_path: Path) -> None:
    said = page(tmp_path).consultations
    assert said == (
        "Consultations sur place.",
        "Pas de visites à domicile.",
        "Pas de téléconsultation.",
        "Aucun créneau n’est réservé aux soins non programmés.",
    )


def test_a_teleconsultation_comes_with_its_conditions(tmp_path: Path) -> None:
    offered = PRACTITIONER.replace(
        "teleconsultation: {offered: no}",
        "teleconsultation: {offered: yes, conditions: Réservée au suivi, limits: pas d’examen, fee: 40, tool: Outil}",
    )
    said = [text.replace("\u00a0", " ") for text in page(tmp_path, offered).consultations]
    assert "La téléconsultation est possible. Réservée au suivi." in said
    assert "Limites de la téléconsultation : pas d’examen." in said
    assert "Honoraires de la téléconsultation : 40 €." in said


def test_a_partial_access_lists_its_acts(tmp_path: Path) -> None:
    partial = PRACTITIONER.replace("partial_access: {granted: no}", "partial_access: {granted: yes, acts: [Suture]}")
    assert page(tmp_path / "a", partial).partial_access[-1] == "Suture"
    assert page(tmp_path / "b").partial_access == ()


def test_a_surgeon_s_page_shows_his_own_hours_alone(tmp_path: Path) -> None:
    view = views(*group(tmp_path))["/chirurgiens/karim-specimen/"]
    assert isinstance(view, SurgeonView)
    assert [place.name for place in view.places] == ["Clinique du Parc-Exemple"]
    assert [(hours.practitioner, hours.days[0].day) for hours in view.places[0].hours] == [
        ("Dr\u00a0Karim Spécimen", "vendredi")
    ]


def test_a_surgeon_s_page_lists_the_procedures_he_performs(tmp_path: Path) -> None:
    pages = views(*group(tmp_path))
    helene, karim = (pages[f"/chirurgiens/{name}/"] for name in ("helene-modele", "karim-specimen"))
    assert isinstance(helene, SurgeonView)
    assert isinstance(karim, SurgeonView)
    assert [card.title for card in helene.procedures] == ["Prothèse totale de hanche"]
    assert karim.procedures == ()

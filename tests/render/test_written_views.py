"""Written pages: what stands around the text."""

from __future__ import annotations

from pathlib import Path

from chirsite.model.wording import NOT_A_CONSULTATION
from chirsite.render.page_views import ArticleView, ConditionView, HomeView, ListView, ProcedureView, WrittenView
from tests.support.group_site import HELENE, PROCEDURE, group, views

PAGE = "/interventions/prothese-de-hanche/"


def procedure(root: Path, text: str = PROCEDURE) -> ProcedureView:
    view = views(*group(root, text))[PAGE]
    assert isinstance(view, ProcedureView)
    return view


def test_a_procedure_is_announced_with_its_town_and_its_surgeon(tmp_path: Path) -> None:
    assert procedure(tmp_path).head_title == "Prothèse totale de hanche au Parc-Exemple – Dr\u00a0Modèle"


def test_a_long_title_loses_its_town_first(tmp_path: Path) -> None:
    long = PROCEDURE.replace("title: Prothèse totale de hanche", "title: Reconstruction du ligament croisé antérieur")
    assert procedure(tmp_path, long).head_title == "Reconstruction du ligament croisé antérieur – Dr\u00a0Modèle"


def test_a_procedure_says_who_where_and_how_much(tmp_path: Path) -> None:
    view = procedure(tmp_path)
    assert [person.name for person in view.performed_by] == ["Dr\u00a0Hélène Modèle"]
    assert [place.url for place in view.places] == ["/acces/clinique-du-parc-exemple/"]
    assert [fee.amount for fee in view.fees] == ["60\u00a0€"]
    assert [card.title for card in view.conditions] == ["Arthrose"]
    assert {fact.label: fact.value for fact in view.facts} == {
        "Partie du corps": "Hanche",
        "Anesthésie": "Générale et rachianesthésie (bas du corps)",
        "Durée de l’intervention": "60 à 90\u00a0minutes",
        "Séjour": "1 à 3\u00a0nuits",
    }


def test_a_procedure_says_whom_to_call_where_to_consult_and_what_the_sector_means(tmp_path: Path) -> None:
    view = procedure(tmp_path)
    assert [phone.url for phone in view.calls] == ["tel:+33261912026"]
    assert view.out_of_hours
    assert "/acces/clinique-du-parc-exemple/" in [place.url for place in view.consulting]
    assert [fact.label for fact in view.sectors] == ["Dr\u00a0Modèle"]
    assert view.sectors[0].value.startswith("secteur 2, OPTAM-ACO. Les honoraires peuvent")


def test_several_surgeons_are_told_apart_in_the_fees(tmp_path: Path) -> None:
    both = PROCEDURE.replace("performed_by: [helene-modele]", "performed_by: [helene-modele, karim-specimen]")
    assert [fee.label.replace("\u00a0", " ") for fee in procedure(tmp_path, both).fees] == [
        "Dr Modèle : Consultation",
        "Dr Spécimen : Consultation",
    ]


def test_a_procedure_that_is_care_has_no_cosmetic_notice(tmp_path: Path) -> None:
    assert procedure(tmp_path).cosmetic_notice == ()


def test_a_cosmetic_procedure_says_quote_delay_payment_cover_and_place(tmp_path: Path) -> None:
    notice = " ".join(procedure(tmp_path, PROCEDURE.replace("cosmetic: no", "cosmetic: yes")).cosmetic_notice)
    for said in (
        "devis détaillé, daté et signé",
        "au moins quinze jours",
        "D.\u00a06322-30",
        "rien n’est à payer",
        "ne sont pas pris en charge",
        "sauf indication réparatrice reconnue",
        "Clinique du Parc-Exemple (agence régionale de santé, 14\u00a0mai 2024)",
    ):
        assert said in notice


def test_a_partly_cosmetic_procedure_says_when_the_notice_holds(tmp_path: Path) -> None:
    notice = procedure(tmp_path, PROCEDURE.replace("cosmetic: no", "cosmetic: partly")).cosmetic_notice
    assert notice[0].startswith("Selon l’indication")


def test_a_medical_page_is_signed_dated_sourced_and_no_consultation(tmp_path: Path) -> None:
    view = procedure(tmp_path)
    assert view.authorship
    assert view.authorship.author
    assert view.authorship.author.name == "Dr\u00a0Hélène Modèle"
    assert view.authorship.updated.iso == "2026-03-01"
    assert view.authorship.next_review
    assert view.disclaimer == NOT_A_CONSULTATION
    assert [(source.number, source.anchor, source.date) for source in view.references] == [(1, "source-has", "2014")]
    assert (view.sections[0].title, view.sections[-1].title) == ("En bref", "Pour en savoir plus")


def test_the_interests_of_those_who_operate_stand_on_the_page(tmp_path: Path) -> None:
    both = PROCEDURE.replace("performed_by: [helene-modele]", "performed_by: [karim-specimen]")
    said = [sentence.replace("\u00a0", " ") for sentence in procedure(tmp_path, both).interests]
    assert said == [
        "Dr Hélène Modèle : aucun lien d’intérêts, selon la déclaration du 1er septembre 2026.",
        "Dr Karim Spécimen : liens d’intérêts avec Entreprise Exemple, conférence (2024 – 2025), "
        "selon la déclaration du 1er septembre 2026.",
    ]


def test_a_condition_leads_to_its_procedures(tmp_path: Path) -> None:
    view = views(*group(tmp_path))["/maladies/arthrose/"]
    assert isinstance(view, ConditionView)
    assert [card.url for card in view.procedures] == [PAGE]
    assert [person.name for person in view.treated_by] == ["Dr\u00a0Hélène Modèle"]


def test_an_article_opens_on_its_summary(tmp_path: Path) -> None:
    view = views(*group(tmp_path))["/articles/avant/"]
    assert isinstance(view, ArticleView)
    assert view.lead == "Ce qu’il faut savoir."
    assert view.others == ()


def test_a_free_page_is_no_medical_page(tmp_path: Path) -> None:
    view = views(*group(tmp_path))["/le-cabinet/"]
    assert isinstance(view, WrittenView)
    assert (view.disclaimer, view.interests, view.references) == ("", (), ())


def test_the_home_page_shows_people_pages_places_and_coming_absences(tmp_path: Path) -> None:
    view = views(*group(tmp_path))["/"]
    assert isinstance(view, HomeView)
    assert [person.specialty for person in view.people] == ["chirurgie orthopédique et traumatologique"] * 2
    assert [group.title for group in view.procedures] == ["Hanche"]
    assert [card.title for card in view.conditions] == ["Arthrose"]
    assert len(view.places) == 2
    assert [text.replace("\u00a0", " ") for text in view.absences] == [
        "Clinique du Parc-Exemple : fermeture du 24 décembre 2026 au 2 janvier 2027.",
    ]


def test_the_home_page_tells_an_absence_once_for_all_places_with_its_relays(tmp_path: Path) -> None:
    away = "    absences: [{first_day: 2026-12-01, last_day: 2026-12-05, relay: %s}]\n"
    helene = HELENE.replace("    access: {", away % "le Dr Spécimen" + "    access: {", 1) + away % "la clinique"
    view = views(*group(tmp_path, helene=helene))["/"]
    assert isinstance(view, HomeView)
    assert view.absences[0].replace("\u00a0", " ").replace("\u202f", " ") == (
        "Dr Hélène Modèle : absence du 1er au 5 décembre 2026. Relais : la clinique ; le Dr Spécimen."
    )


def test_lists_show_what_there_is(tmp_path: Path) -> None:
    pages = views(*group(tmp_path))
    counts = {}
    for path in ("/chirurgiens/", "/interventions/", "/maladies/", "/articles/"):
        view = pages[path]
        assert isinstance(view, ListView)
        counts[path] = [len(group.cards) for group in view.groups]
    assert counts == {"/chirurgiens/": [2], "/interventions/": [1], "/maladies/": [1], "/articles/": [1]}

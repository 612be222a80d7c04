"""One small valid site for each way of practising: nothing is refused, and its pages say what its law wants."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from chirsite.diagnostics import Severity
from chirsite.model.fees import Sector
from chirsite.model.wording import CHARGES, SECTOR_SENTENCES
from tests.support.command import built
from tests.support.sites import BASE, Reader, copy_site, read, variants

FEES, LEGAL, ACCESS = "/honoraires/", "/mentions-legales/", "/acces/"
SURGEON = "/chirurgiens/camille-exemple/"
OPERATION = "/interventions/cure-de-hernie/"
Sites = Callable[[str], Reader]


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Sites:
    """The pages of each site, rendered once."""
    return cache(lambda name: read(copy_site(name, tmp_path_factory.mktemp("sites") / name)))


def sentences_of_law(text: str) -> set[str]:
    """The sentences on the sector that stand in ``text``, word for word."""
    return {sentence for sentence in SECTOR_SENTENCES.values() if " ".join(sentence.split()) in text}


@pytest.mark.parametrize("name", [BASE, *variants()])
def test_nothing_is_refused(name: str, sites: Sites) -> None:
    report = sites(name).site.report
    assert [finding for finding in report.findings if finding.severity is Severity.ERROR] == []


@pytest.mark.parametrize("name", variants())
def test_the_command_publishes_every_planned_page(name: str, sites: Sites, tmp_path: Path) -> None:
    site = built(copy_site(name, tmp_path / name), tmp_path / "site")
    assert all((site.folder / page.path).is_file() for page in sites(name).pages.values())


@pytest.mark.parametrize(
    ("name", "sector", "opening"),
    [
        ("liberal-secteur-1", Sector.SECTEUR_1, "Votre médecin applique les tarifs de remboursement"),
        (BASE, Sector.SECTEUR_2, "Votre médecin détermine librement ses honoraires."),
        ("sel-optam", Sector.OPTAM, "Votre médecin détermine librement ses honoraires."),
        ("non-conventionne", Sector.NON_CONVENTIONNE, "Votre médecin n’est pas conventionné"),
    ],
)
def test_the_fees_page_has_the_sentence_of_law_of_the_sector_and_no_other(
    name: str, sector: Sector, opening: str, sites: Sites
) -> None:
    assert SECTOR_SENTENCES[sector].startswith(opening)
    assert sentences_of_law(sites(name).text(FEES)) == {SECTOR_SENTENCES[sector]}


def test_the_fees_page_of_a_salaried_surgeon_has_no_sentence_on_a_sector(sites: Sites) -> None:
    assert sentences_of_law(sites("hopital").text(FEES)) == set()


@pytest.mark.parametrize("name", variants())
def test_the_fees_page_says_that_only_care_can_be_charged(name: str, sites: Sites) -> None:
    assert CHARGES in sites(name).text(FEES)


def test_a_sole_trader_of_secteur_1_is_named_with_ei_and_charges_the_tariff(sites: Sites) -> None:
    site = sites("liberal-secteur-1")
    assert "Camille Exemple, EI" in site.text(LEGAL)
    assert "Secteur 1" in site.text(FEES)
    assert "241,20 €" in site.text(FEES)
    assert "exercice libéral" in site.text(SURGEON)


def test_a_salaried_surgeon_tells_the_tariffs_of_the_hospital(sites: Sites) -> None:
    site = sites("hopital")
    tariffs = "Les consultations sont facturées par le centre hospitalier de Port-Exemple"
    assert tariffs in site.text(FEES)
    assert "Sans objet : exercice salarié" in site.text(FEES)
    assert "carte bancaire" not in site.text(FEES).lower()
    assert "exercice hospitalier public" in site.text(SURGEON)
    assert "2 avenue du Port" in site.text(ACCESS)
    assert "4 quai du Port" not in site.text(ACCESS)


def test_a_surgeon_outside_the_convention_says_so(sites: Sites) -> None:
    fees = sites("non-conventionne").text(FEES)
    assert "Non conventionné" in fees
    assert "Secteur 2" not in fees


def test_a_company_is_named_with_form_capital_and_register(sites: Sites) -> None:
    legal = sites("societe").text(LEGAL)
    assert "Chirurgiens du Port" in legal
    assert "SCM" in legal
    assert "1 500 €" in legal
    assert "RCS Brest 000 000 001" in legal
    assert ", EI" not in legal


def test_a_sel_is_named_as_article_r_4113_2_words_it(sites: Sites) -> None:
    site = sites("sel-optam")
    legal = site.text(LEGAL)
    assert "SELAS de médecins Chirurgie du Port" in legal
    assert "20 000 €" in legal
    assert "RCS Brest 000 000 002" in legal
    assert "tableau de l’Ordre des médecins du Finistère, numéro 29-0001" in legal
    assert "OPTAM" in site.text(FEES)
    assert "association de gestion agréée" in site.text(FEES)
    assert "exercice libéral en société" in site.text(SURGEON)


def test_a_cosmetic_operation_states_quote_reflection_and_lack_of_cover(sites: Sites) -> None:
    page = sites("esthetique").text("/interventions/chirurgie-des-paupieres/")
    assert "devis détaillé" in page
    assert "quinze jours" in page
    assert "pas pris en charge par l’assurance maladie" in page


def test_an_operation_that_is_care_says_nothing_of_a_reflection_period(sites: Sites) -> None:
    assert "quinze jours" not in sites("esthetique").text(OPERATION)


def test_a_partial_access_lists_its_acts_and_the_title_of_origin(sites: Sites) -> None:
    page = sites("acces-partiel").text(SURGEON)
    assert "accès partiel" in page
    assert "Fachzahnarzt für Oralchirurgie" in page
    assert "Extraction de dents incluses" in page
    assert "Biopsie de la muqueuse de la bouche" in page


def test_full_access_says_nothing_of_partial_access(sites: Sites) -> None:
    assert "accès partiel" not in sites(BASE).text(SURGEON).lower()


def test_a_teleconsultation_comes_with_conditions_limits_fee_and_tool(sites: Sites) -> None:
    page = sites("teleconsultation").text(SURGEON)
    assert "Réservée au suivi d’un patient déjà examiné au cabinet." in page
    assert "ne convient pas à une urgence" in page
    assert "25 €" in page
    assert "messagerie sécurisée de santé" in page


def test_no_teleconsultation_is_said_too(sites: Sites) -> None:
    assert "Pas de téléconsultation." in sites(BASE).text(SURGEON)


def test_each_surgeon_of_a_group_has_a_page_with_his_own_facts(sites: Sites) -> None:
    site = sites("groupe")
    assert "urologie" in site.text("/chirurgiens/noa-modele/").lower()
    assert "10100000016" in site.text("/chirurgiens/noa-modele/")
    assert "Pr Sacha Gabarit" in site.text("/chirurgiens/sacha-gabarit/")
    assert "activité libérale à l’hôpital" in site.text("/chirurgiens/sacha-gabarit/")


def test_a_group_shows_every_place_once_on_the_access_page(sites: Sites) -> None:
    headings = [heading.text for heading in sites("groupe").pages[ACCESS].headings if heading.tag == "h2"]
    for name in ("Clinique de la Rade", "Cabinet du Port", "Centre hospitalier de Port-Exemple"):
        assert headings.count(name) == 1


def test_a_shared_place_shows_the_hours_of_those_who_practise_there_only(sites: Sites) -> None:
    page = sites("groupe").text("/acces/clinique-de-la-rade/")
    assert "Camille Exemple" in page
    assert "Noa Modèle" in page
    assert "Sacha Gabarit" not in page


def test_a_group_tells_the_sector_of_each_and_the_sentences_of_law_of_all(sites: Sites) -> None:
    fees = sites("groupe").text(FEES)
    assert all(words in fees for words in ("Secteur 2", "Secteur 1", "OPTAM-ACO"))
    present = (Sector.SECTEUR_1, Sector.SECTEUR_2)
    assert sentences_of_law(fees) == {SECTOR_SENTENCES[sector] for sector in present}


def test_the_home_page_of_a_group_names_every_surgeon_with_his_specialty(sites: Sites) -> None:
    home = sites("groupe").text("/").lower()
    for words in ("camille exemple", "noa modèle", "sacha gabarit", "urologie", "chirurgie vasculaire"):
        assert words in home


def test_a_site_may_live_in_a_folder_of_its_host(tmp_path: Path) -> None:
    project = copy_site(BASE, tmp_path / "projet")
    settings = project / "site.yaml"
    settings.write_text(re.sub(r"(?m)^(address: \S+)", r"\1/cabinet", settings.read_text("utf-8")), "utf-8")
    site = read(project)
    assert [found.rule for found in site.site.report.findings if found.severity is not Severity.INFO] == []
    assert "/cabinet/mentions-legales/" in {link.attributes.get("href") for link in site.pages["/"].links}

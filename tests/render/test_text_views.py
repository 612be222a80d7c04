"""The generated pages of prose say what the data says, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from chirsite.render.page_views import TextSectionView, TextView
from tests.support.group_site import alone, group, views
from tests.support.small_site import PRACTITIONER, SITE

_PERSON = SITE[SITE.index("publisher:") : SITE.index("publication_director:")]
_LEGAL_PERSON = """\
publisher:
  kind: {kind}
  name: Modèle
  legal_form: {form}
  head_office: {{street: 1 rue des Tilleuls, postcode: "44999", city: Villeneuve-l’Exemple}}
  phone: 02 61 91 20 26
  email: contact@dr-modele.example
  registration: RCS Nantes 000 000 000
  capital: "10000"
"""
_SEL = _LEGAL_PERSON.format(kind="sel", form="selarl") + (
    "  profession: médecins\n  order_registration: tableau de la Loire-Atlantique, numéro 44-0000\n"
)


def page(root: Path, path: str, site: str = SITE, practitioner: str = PRACTITIONER) -> TextView:
    view = views(*alone(root, practitioner, site))[path]
    assert isinstance(view, TextView)
    return view


def words(view: TextView) -> str:
    """Everything a reader of the page sees, with ordinary spaces."""
    return " | ".join(" | ".join(_words(section)) for section in view.sections).translate({0xA0: " ", 0x202F: " "})


def _words(section: TextSectionView) -> list[str]:
    grouped = [fact for group in section.groups for fact in group.facts]
    facts = [f"{fact.label} : {fact.value}" for fact in (*section.facts, *grouped)]
    rows = [" / ".join(row) for row in section.table_rows]
    return [section.title, *section.paragraphs, *facts, *section.items, *rows]


def test_a_sole_trader_is_named_with_ei(tmp_path: Path) -> None:
    text = words(page(tmp_path, "/mentions-legales/"))
    assert "Nom : Hélène Modèle, EI" in text
    assert "Adresse : 1 rue des Tilleuls, 44999 Villeneuve-l’Exemple" in text
    assert "Téléphone : 02 61 91 20 26" in text
    assert "mailto:contact@dr-modele.example" in text


def test_a_company_says_form_capital_head_office_and_registration(tmp_path: Path) -> None:
    site = SITE.replace(_PERSON, _LEGAL_PERSON.format(kind="company", form="SCM"))
    text = words(page(tmp_path, "/mentions-legales/", site))
    for fact in ("Forme : SCM", "Capital social : 10 000 €", "Siège social : 1 rue", "Immatriculation : RCS Nantes"):
        assert fact in text


def test_a_sel_says_its_profession_and_its_entry_on_the_roll(tmp_path: Path) -> None:
    text = words(page(tmp_path, "/mentions-legales/", SITE.replace(_PERSON, _SEL)))
    assert "Dénomination : SELARL de médecins Modèle" in text
    assert "Profession exercée : médecins" in text
    assert "Inscription au tableau de l’Ordre : tableau de la Loire-Atlantique" in text


def test_a_civil_company_gives_its_entry_on_the_roll_when_it_has_one(tmp_path: Path) -> None:
    scp = _LEGAL_PERSON.format(kind="company", form="SCP")
    assert "tableau" not in words(page(tmp_path, "/mentions-legales/", SITE.replace(_PERSON, scp)))
    scp += "  order_registration: tableau de la Loire-Atlantique, numéro 44-0001\n"
    text = words(page(tmp_path / "inscrite", "/mentions-legales/", SITE.replace(_PERSON, scp)))
    assert "Inscription au tableau de l’Ordre : tableau de la Loire-Atlantique, numéro 44-0001" in text


def test_a_public_hospital_has_neither_capital_nor_register(tmp_path: Path) -> None:
    lines = _LEGAL_PERSON.format(kind="institution", form="établissement public de santé").splitlines()
    hospital = "\n".join(line for line in lines if "registration" not in line and "capital" not in line) + "\n"
    text = words(page(tmp_path, "/mentions-legales/", SITE.replace(_PERSON, hospital)))
    assert "Dénomination : Modèle | Forme : établissement public de santé | Siège social : 1 rue des Tilleuls" in text
    assert "Capital" not in text
    assert "Immatriculation" not in text


def test_a_consumer_mediator_is_given_only_when_there_is_one(tmp_path: Path) -> None:
    assert "médiateur" not in words(page(tmp_path, "/mentions-legales/"))
    mediator = "mediator: {name: Médiation Exemple, url: https://mediation.example, address: {street: 1 rue du Port, "
    site = SITE + mediator + 'postcode: "44999", city: Villeneuve}}\n'
    text = words(page(tmp_path / "avec", "/mentions-legales/", site))
    assert 'href="https://mediation.example"' in text
    assert "1 rue du Port, 44999 Villeneuve." in text


def test_the_legal_notice_names_director_host_title_state_order_and_rules(tmp_path: Path) -> None:
    text = words(page(tmp_path, "/mentions-legales/"))
    for said in (
        "Directeur de la publication | Hélène Modèle.",
        "Raison sociale : Hébergeur Exemple",
        "Téléphone : 02 61 91 20 27",
        "Titre professionnel : docteur en médecine",
        "État qui l’a octroyé : France",
        "Loire-Atlantique",
        "Numéro RPPS : 10000000009",
        "R. 4127-1 à R. 4127-112",
        "https://www.conseil-national.medecin.fr/code-deontologie",
        "Le site est payé par le cabinet.",
        "Réclamations",
    ):
        assert said in text


def test_without_media_there_are_no_credits(tmp_path: Path) -> None:
    assert "Crédits" not in words(page(tmp_path, "/mentions-legales/"))


def test_texts_of_the_project_cannot_break_the_page(tmp_path: Path) -> None:
    site = SITE.replace("Le site est payé par le cabinet.", '"<b>{0}</b> & {champ}"')
    assert "&lt;b&gt;{0}&lt;/b&gt; &amp; {champ}" in words(page(tmp_path, "/mentions-legales/", site))


def test_the_privacy_page_tells_each_processing_under_its_purpose(tmp_path: Path) -> None:
    view = page(tmp_path, "/confidentialite/")
    section = next(section for section in view.sections if section.anchor == "traitements")
    assert [group.title for group in section.groups] == ["Rendez-vous"]
    text = words(view)
    for said in (
        "Responsable : Hélène Modèle",
        "Données : Nom et téléphone",
        "Base légale : Contrat ou mesures précontractuelles",
        "Destinataires : Le secrétariat",
        "Durée de conservation : 3 ans",
        "https://www.cnil.fr/fr/plaintes",
    ):
        assert said in text
    for right in ("accès", "rectification", "effacement", "limitation", "dans le mois"):
        assert right in text


@pytest.mark.parametrize(
    ("basis", "said", "unsaid"),
    [
        ("contract", ("portabilité",), ("retirer", "opposer")),
        ("consent", ("portabilité", "retirer"), ("opposer",)),
        ("legitimate_interest", ("opposer",), ("portabilité", "retirer")),
        ("legal_obligation", (), ("portabilité", "retirer", "opposer")),
    ],
)
def test_only_the_rights_that_hold_on_the_grounds_of_the_processings_are_given(
    tmp_path: Path, basis: str, said: tuple[str, ...], unsaid: tuple[str, ...]
) -> None:
    text = words(page(tmp_path, "/confidentialite/", SITE.replace("basis: contract", f"basis: {basis}")))
    assert [word for word in said if word not in text] == []
    assert [word for word in unsaid if word in text] == []


def test_the_interest_pursued_and_what_follows_from_a_refusal_are_told_when_given(tmp_path: Path) -> None:
    site = SITE.replace(
        "basis: contract", "basis: legitimate_interest\n      interest: tenir le site\n      if_withheld: rien"
    )
    text = words(page(tmp_path, "/confidentialite/", site))
    assert "Intérêt poursuivi : Tenir le site" in text
    assert "Si vous ne les donnez pas : Rien" in text
    assert "Intérêt poursuivi" not in words(page(tmp_path / "sans", "/confidentialite/"))


def test_a_site_that_loads_nothing_says_so_on_its_privacy_page(tmp_path: Path) -> None:
    text = words(page(tmp_path, "/confidentialite/"))
    assert "ne chargent rien depuis un autre site" in text
    assert "votre accord" not in text


def test_the_services_that_ask_are_named_on_the_privacy_page_and_may_be_refused_again(tmp_path: Path) -> None:
    matomo = "{service: matomo, controller: Cabinet, country: FR, address: https://stats.example, site_id: '1'}"
    text = words(page(tmp_path, "/confidentialite/", SITE.replace("services: []", f"services: [{matomo}]")))
    assert "Avec votre accord, et jamais avant, certaines pages chargent Matomo" in text
    assert "gardé six mois dans votre navigateur" in text
    assert "retirer à tout moment" in text
    assert "ne chargent rien" not in text


def test_a_plain_link_to_a_booking_page_is_no_service_that_loads(tmp_path: Path) -> None:
    site = SITE.replace("services: []", "services: [{service: doctolib}]")
    assert "ne chargent rien depuis un autre site" in words(page(tmp_path, "/confidentialite/", site))


def test_processors_outside_the_union_are_said_to_be(tmp_path: Path) -> None:
    site = SITE.replace("processors: []", "processors: [{name: Courriel, role: courriel, country: US}]")
    assert "Hors de l’Espace économique européen : États-Unis." in words(page(tmp_path, "/confidentialite/", site))


@pytest.mark.parametrize(("answer", "said"), [("no", "n’est pas certifié"), ("yes", "est certifié")])
def test_the_certification_of_the_host_is_said_plainly(tmp_path: Path, answer: str, said: str) -> None:
    site = SITE.replace("health_data_certified: no", f"health_data_certified: {answer}")
    assert f"L’hébergeur du site {said} pour les données de santé" in words(page(tmp_path, "/confidentialite/", site))


def test_a_site_without_services_says_that_it_sets_no_cookie(tmp_path: Path) -> None:
    view = page(tmp_path, "/cookies/")
    assert "Ce site ne dépose aucun cookie" in words(view)
    assert not any(section.table_rows for section in view.sections)


def test_server_logs_are_listed_without_denying_that_no_cookie_is_set(tmp_path: Path) -> None:
    site = SITE.replace("services: []", "services: [{service: server_logs, controller: Hébergeur, country: FR}]")
    text = words(page(tmp_path, "/cookies/", site))
    assert "Ce site ne dépose aucun cookie" in text
    assert "Journaux du serveur / " in text


def test_a_site_with_a_service_that_asks_no_longer_says_that_there_is_nothing(tmp_path: Path) -> None:
    site = SITE.replace("services: []", "services: [{service: ga4, site_id: G-EXEMPLE123}]")
    text = words(page(tmp_path, "/cookies/", site))
    assert "aucun cookie" not in text
    assert "ne chargent rien avant votre choix" in text
    asked = "seulement si vous l’acceptez"
    assert f"Google Analytics / mesure d’audience / Google Ireland Limited / États-Unis / {asked}" in text
    assert "gardé six mois" in text
    assert "Gérer mes cookies" in text


def test_an_exempt_measurement_asks_for_nothing_and_tells_how_to_object(tmp_path: Path) -> None:
    server = "address: https://s.cabinet.example, site_id: 1"
    measure = f"{{service: matomo_exempt, controller: Cabinet, country: FR, {server}}}"
    text = words(page(tmp_path, "/cookies/", SITE.replace("services: []", f"services: [{measure}]")))
    assert "exemptée de consentement" in text
    assert "Ne plus compter mes visites" in text
    assert "avant votre choix" not in text
    assert "Gérer mes cookies" not in text


def test_the_accessibility_page_claims_no_conformity(tmp_path: Path) -> None:
    text = words(page(tmp_path, "/accessibilite/"))
    assert "n’a pas été auditée" in text
    assert "tel:+33261912026" in text
    assert "audiodescription" not in text


def test_interests_are_dated_even_when_there_are_none(tmp_path: Path) -> None:
    text = words(page(tmp_path, "/liens-d-interets/"))
    assert "Aucun lien d’intérêts" in text
    assert "1er septembre 2026" in text
    assert "https://www.transparence.sante.gouv.fr" in text


def test_declared_interests_are_listed_under_their_practitioner(tmp_path: Path) -> None:
    view = views(*group(tmp_path))["/liens-d-interets/"]
    assert isinstance(view, TextView)
    section = next(section for section in view.sections if section.anchor == "liens-karim-specimen")
    assert section.table_rows == (("Entreprise Exemple", "conférence", "2024\u00a0– 2025"),)


def test_generated_pages_are_dated(tmp_path: Path) -> None:
    reviewed = page(tmp_path, "/cookies/").reviewed
    assert reviewed
    assert reviewed.iso == "2026-09-01"

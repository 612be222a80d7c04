"""Every kind of publisher, with and without services: its whole site is accepted, and its legal pages say who it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from chirsite.diagnostics import Severity
from tests.support.rule_examples import merged_yaml
from tests.support.sites import BASE, Reader, copy_site, read

LEGAL, PRIVACY, COOKIES = "/mentions-legales/", "/confidentialite/", "/cookies/"
_REACHED = """
  phone: 02 61 91 10 10
  email: secretariat@dr-camille-exemple.example
"""
_HEAD_OFFICE = f"""
  head_office: {{street: 4 quai du Port, postcode: "29999", city: Port-Exemple}}{_REACHED}"""
_COMPANY = f'{_HEAD_OFFICE}  registration: RCS Brest 000 000 001\n  capital: "20000"\n'
_PERSON = f"""
  kind: natural_person
  first_name: Camille
  last_name: Exemple
  address: {{street: 4 quai du Port, postcode: "29999", city: Port-Exemple}}{_REACHED}"""
_SEL = f"""  kind: sel
  name: Chirurgie du Port
  profession: médecins
  order_registration: tableau du Finistère{_COMPANY}"""

PUBLISHERS = {
    "a sole trader": (f"{_PERSON}  sole_trader: yes\n", "Nom Camille Exemple, EI Adresse 4 quai du Port"),
    "a person": (f"{_PERSON}  sole_trader: no\n", "Nom Camille Exemple Adresse 4 quai du Port"),
    "a SELARL": (f"  legal_form: selarl\n{_SEL}", "SELARL de médecins Chirurgie du Port Forme SELARL"),
    "a SELAS": (f"  legal_form: selas\n{_SEL}", "SELAS de médecins Chirurgie du Port Forme SELAS"),
    "a SCP": (
        f"  kind: company\n  name: Chirurgiens du Port\n  legal_form: SCP{_COMPANY}",
        "Dénomination Chirurgiens du Port Forme SCP Capital social 20 000 €",
    ),
    "a clinic": (
        f"  kind: company\n  name: Clinique de la Rade\n  legal_form: SAS{_COMPANY}",
        "Dénomination Clinique de la Rade Forme SAS Capital social 20 000 €",
    ),
    "an association": (
        f"  kind: institution\n  name: Centre de la Rade\n  legal_form: association loi 1901{_HEAD_OFFICE}",
        "Dénomination Centre de la Rade Forme association loi 1901 Siège social 4 quai du Port",
    ),
}
SERVICES = """
services:
  - service: matomo
    controller: Mesure Exemple Ltd
    country: GB
    safeguard: décision d’adéquation
    address: https://mesure.example
    site_id: "1"
  - {service: doctolib}
  - {service: server_logs, controller: Hébergeur Exemple SAS, country: FR}
"""


def site_of(root: Path, publisher: str, services: str) -> Reader:
    copy_site(BASE, root)
    settings = root / "site.yaml"
    change = f"publisher:\n{PUBLISHERS[publisher][0]}{services}"
    settings.write_text(merged_yaml(settings.read_text("utf-8"), change), "utf-8")
    return read(root)


@pytest.mark.parametrize("publisher", PUBLISHERS)
def test_without_services_the_legal_pages_name_the_publisher_and_no_third_party(tmp_path: Path, publisher: str) -> None:
    site = site_of(tmp_path / "site", publisher, "")
    assert [found for found in site.site.report.findings if found.severity is Severity.ERROR] == []
    assert PUBLISHERS[publisher][1] in site.text(LEGAL)
    assert "Les pages ne chargent rien depuis un autre site" in site.text(PRIVACY)
    assert "Matomo" not in site.text(PRIVACY) + site.text(COOKIES)
    assert "adéquation" not in site.text(PRIVACY)


@pytest.mark.parametrize("publisher", PUBLISHERS)
def test_with_services_the_privacy_page_names_those_that_load_and_what_protects_the_data(
    tmp_path: Path, publisher: str
) -> None:
    site = site_of(tmp_path / "site", publisher, SERVICES)
    assert [found for found in site.site.report.findings if found.severity is Severity.ERROR] == []
    assert PUBLISHERS[publisher][1] in site.text(LEGAL)
    assert "certaines pages chargent Matomo" in site.text(PRIVACY)
    assert "Décision d’adéquation" in site.text(PRIVACY)
    assert "Vimeo" not in site.text(PRIVACY) + site.text(COOKIES)

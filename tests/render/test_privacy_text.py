"""What the privacy page says of data that leave Europe."""

from __future__ import annotations

from pathlib import Path

from chirsite.render.privacy_text import sections
from tests.support.group_site import alone
from tests.support.small_site import SITE

_PROCESSORS = """processors:
    - {name: Courriel Exemple, role: messagerie, country: US, safeguard: Clauses contractuelles types}
    - {name: Hébergeur Exemple, role: hébergement, country: FR}"""
_SERVICES = """services:
  - {service: ga4, site_id: G-EXEMPLE123, safeguard: Décision d’adéquation}"""


def test_each_transfer_out_of_europe_is_listed_with_its_guarantee(tmp_path: Path) -> None:
    site = SITE.replace("processors: []", _PROCESSORS).replace("services: []", _SERVICES)
    context, _ = alone(tmp_path, site=site)
    (transfers,) = (section for section in sections(context) if section.anchor == "transferts")
    assert transfers.table_head == ("Destinataire", "Pays", "Garantie")
    assert transfers.table_rows == (
        ("Courriel Exemple", "États-Unis", "Clauses contractuelles types"),
        ("Google Analytics", "États-Unis", "Décision d’adéquation"),
    )


def test_without_a_transfer_there_is_no_such_section(tmp_path: Path) -> None:
    context, _ = alone(tmp_path)
    assert "transferts" not in {section.anchor for section in sections(context)}

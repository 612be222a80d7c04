"""What the examples of the rules on fees cannot show: the sanctions told with each finding, the answer on booking."""

from __future__ import annotations

from pathlib import Path

import pytest

from chirsite.checks import check_loaded
from chirsite.diagnostics import Finding
from chirsite.load.project import load_project
from chirsite.output.facts import html_facts
from chirsite.rules.base import RenderedSite
from chirsite.rules.engine import check_rendered
from chirsite.rules.fees import booking_sector
from chirsite.rules.fees.family import RULES
from tests.support.base_site import base_site, edited
from tests.support.sites import TODAY

SANCTIONS = ("poursuites disciplinaires", "3 000 € (personne physique)", "15 000 € (personne morale)")
ONLINE = """\
booking:
  phone: 02 61 91 10 10
  online: {platform: Agenda-Exemple, url: https://agenda.example/dr}
"""


def findings(root: Path) -> list[Finding]:
    return [finding for finding in check_loaded(load_project(root), TODAY).findings if finding.rule.startswith("HON")]


@pytest.mark.parametrize(
    ("rule", "old", "new"),
    [
        ("HON-02", "means: [card, cheque, cash]", "means: []"),
        ("HON-03", "means: [card, cheque, cash]", "means: [card]"),
        ("HON-06", "sector: secteur_2", "sector:"),
        ("HON-12", "base: 23", "note: Sur rendez-vous."),
        ("HON-19", "label: Ablation d’un lipome", "label: Avis par courriel"),
        ("HON-22", "label: Ablation d’un lipome", "label: Acompte avant l’opération"),
    ],
)
def test_a_finding_of_the_data_or_of_the_texts_tells_the_sanctions_and_the_law(
    rule: str, old: str, new: str, tmp_path: Path
) -> None:
    (finding,) = findings(base_site(tmp_path / "site", {"practitioner.yaml": edited("practitioner.yaml", old, new)}))
    assert finding.rule == rule
    assert all(sanction in finding.help for sanction in SANCTIONS)
    assert finding.citations


def test_every_finding_of_an_empty_fees_page_tells_the_sanctions(tmp_path: Path) -> None:
    project = load_project(base_site(tmp_path / "site")).project
    assert project is not None
    page = html_facts("honoraires/index.html", "/honoraires/", "fees", b"<main><h1>Honoraires</h1></main>")
    found = list(check_rendered(RULES, RenderedSite((page,), project, TODAY)))
    assert {"HON-01", "HON-02", "HON-04", "HON-06", "HON-08", "HON-15", "HON-17"} <= {finding.rule for finding in found}
    assert all(sanction in finding.help for finding in found for sanction in SANCTIONS)


def test_the_sector_on_the_platform_is_asked_only_of_who_books_online(tmp_path: Path) -> None:
    without = load_project(base_site(tmp_path / "without")).project
    text = edited("practitioner.yaml", "booking:\n  phone: 02 61 91 10 10\n", ONLINE)
    booked = load_project(base_site(tmp_path / "with", {"practitioner.yaml": text})).project
    assert without is not None
    assert booked is not None
    assert not booking_sector.applies(without)
    assert booking_sector.applies(booked)

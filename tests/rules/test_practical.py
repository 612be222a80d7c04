"""What the examples of the rules on practical information cannot show: whole sites, feeds, days to come."""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chirsite.load.project import load_project
from chirsite.output.facts import html_facts
from chirsite.rules.base import RenderedSite
from chirsite.rules.practical import absences, consistency
from chirsite.rules.practical.phones import international, phones_in
from tests.support.base_site import base_site, original
from tests.support.sites import TODAY

PAGE = '<main>Appelez le <a href="tel:+33261911010">02 61 91 10 10</a>.</main>'


@pytest.fixture
def site(tmp_path: Path) -> RenderedSite:
    project = load_project(base_site(tmp_path / "site")).project
    assert project is not None
    return RenderedSite((html_facts("index.html", "/", "home", PAGE.encode()),), project, TODAY)


def test_a_wrong_number_is_found_in_a_feed(site: RenderedSite) -> None:
    feeds = {"articles/flux.xml": ("Un article", "Renseignements au 02 61 91 10 19.")}
    (hit,) = consistency.check_site(dataclasses.replace(site, feeds=feeds))
    assert (hit.span.path, hit.excerpt) == ("articles/flux.xml", "02 61 91 10 19")


def test_a_number_told_again_and_again_is_one_finding(site: RenderedSite) -> None:
    html = '<p>02 61 91 10 19 ou 02.61.91.10.19, <a href="tel:+33261911019">appeler</a></p>'
    page = html_facts("index.html", "/", "home", html.encode())
    assert len(list(consistency.check_site(dataclasses.replace(site, pages=(page,))))) == 1


def test_the_numbers_of_a_relay_and_of_the_permanence_are_known(tmp_path: Path) -> None:
    text = original("practitioner.yaml").replace("au 116 117", "au 02 61 91 10 99")
    project = load_project(base_site(tmp_path / "site", {"practitioner.yaml": text})).project
    assert project is not None
    page = html_facts("index.html", "/", "home", b"<p>Permanence : 02 61 91 10 99</p>")
    assert list(consistency.check_site(RenderedSite((page,), project, TODAY))) == []


@pytest.mark.parametrize(
    "written", ["0261911010", "02.61.91.10.10", "02-61-91-10-10", "+33 2 61 91 10 10", "+33 (0)2 61 91 10 10"]
)
def test_a_number_is_the_same_however_it_is_written(written: str) -> None:
    assert [number for _, number in phones_in(f"tél. {written}, secrétariat")] == ["+33261911010"]


@pytest.mark.parametrize(
    "text", ["15, 112, 116 117", "3114", "RPPS 10100000008", "10.1177/0363546512", "0,18 €", "2018;22:1"]
)
def test_what_is_no_telephone_is_left_alone(text: str) -> None:
    assert list(phones_in(text)) == []


@given(st.integers(min_value=100_000_000, max_value=999_999_999))
def test_every_french_number_has_one_international_form(digits: int) -> None:
    assert international(f"0{digits}") == international(f"+33{digits}") == international(f"0033 {digits}")


def test_an_absence_and_a_closing_told_in_a_text_fall_due_on_their_last_day(tmp_path: Path) -> None:
    hours = "    hours:\n      - day: monday\n"
    away = "    absences:\n      - {first_day: 2026-12-21, last_day: 2027-01-02, relay: Dr Modèle}\n"
    practitioner = original("practitioner.yaml").replace(hours, away + hours)
    page = original("pages/votre-parcours.md") + "\nLe cabinet sera fermé du 1er au 8 mai 2027.\n"
    root = base_site(tmp_path / "site", {"practitioner.yaml": practitioner, "pages/votre-parcours.md": page})
    project = load_project(root).project
    assert project is not None
    assert list(absences.check_data(project, TODAY)) == []
    assert [due.day for due in absences.due_dates(project, TODAY)] == [date(2027, 1, 2), date(2027, 5, 8)]
    late = list(absences.check_data(project, date(2027, 5, 9)))
    assert [hit.span.path for hit in late] == ["practitioner.yaml", "pages/votre-parcours.md"]

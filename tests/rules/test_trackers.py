"""Consent bars on the pages of a whole site, whatever the theme."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from chirsite.output.facts import html_facts
from chirsite.rules.base import RenderedSite
from chirsite.rules.engine import check_rendered
from chirsite.rules.trackers.family import RULES
from tests.support.small_site import SITE, small_project

TODAY = date(2026, 11, 21)
BAR = (
    '<div class="consent" hidden><h2>Cookies</h2><p>Ils mesurent l’audience. Votre choix est gardé six mois et vous '
    'pouvez le modifier à tout moment.</p><a href="/cookies/">Qui les dépose</a>'
    "<button>Tout accepter</button><button>Tout refuser</button></div>"
)
AGAIN = "<footer><button>Gérer les cookies</button></footer>"
MATOMO = """services:
  - {service: matomo, controller: Dr Hélène Modèle, country: FR, address: https://s.dr-modele.example, site_id: 1}"""
COOKIES = "<p>Matomo mesure l’audience. Responsable : Dr Hélène Modèle.</p>"


def found(root: Path, pages: dict[str, str], services: str = MATOMO) -> set[tuple[str, str]]:
    project = small_project(root, {"site.yaml": SITE.replace("services: []", services)})
    facts = [
        html_facts(f"{kind}.html", f"/{kind}/", kind, f"<html><body>{body}</body></html>".encode())
        for kind, body in pages.items()
    ]
    site = RenderedSite(tuple(facts), project, TODAY)
    return {(finding.rule, finding.span.path) for finding in check_rendered(RULES, site)}


def test_a_fair_bar_on_every_page_is_accepted(tmp_path: Path) -> None:
    pages = {"home": BAR + AGAIN, "cookies": COOKIES + BAR + AGAIN}
    assert found(tmp_path, pages) == set()


def test_a_page_without_a_way_back_is_told_even_when_it_has_no_bar(tmp_path: Path) -> None:
    pages = {"home": BAR + AGAIN, "cookies": COOKIES, "redirect": ""}
    assert found(tmp_path, pages) == {("COO-05", "cookies.html")}


def test_a_bar_repeated_on_every_page_is_told_once(tmp_path: Path) -> None:
    unfair = BAR.replace("<button>Tout refuser</button>", "")
    pages = {"home": unfair + AGAIN, "cookies": COOKIES + unfair + AGAIN}
    assert found(tmp_path, pages) == {("COO-02", "home.html")}


def test_what_the_bar_leaves_unsaid_may_stand_on_the_page_on_cookies(tmp_path: Path) -> None:
    short = BAR.replace("Votre choix est gardé six mois et vous pouvez le modifier à tout moment.", "")
    told = "<p>Votre choix est gardé six mois. Vous pouvez revenir sur lui.</p>"
    assert found(tmp_path, {"home": short + AGAIN, "cookies": COOKIES + told + AGAIN}) == set()


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Cookies</h1><p>Ce site ne dépose aucun cookie. Il n’y a donc pas de bandeau.</p>",
        "<p>Vous acceptez ou refusez l’opération : votre consentement est recueilli par écrit.</p><button>OK</button>",
        "<p>Cookies de Noël : la recette du service.</p><a href='/recette/'>Lire</a>",
    ],
)
def test_a_site_without_a_bar_is_left_alone(body: str, tmp_path: Path) -> None:
    assert found(tmp_path, {"home": body, "cookies": body}, "services: []") == set()


def test_a_frame_that_waits_in_a_page_gives_each_page_a_way_back(tmp_path: Path) -> None:
    waiting = '<div><template><iframe src="https://www.openstreetmap.org/export/embed.html"></iframe></template></div>'
    services = "services: [{service: openstreetmap}]"
    told = "<p>OpenStreetMap Foundation : votre choix est gardé six mois, vous pouvez le modifier.</p>"
    pages = {"home": waiting, "cookies": told + AGAIN}
    assert found(tmp_path, pages, services) == {("COO-05", "home.html")}
    assert found(tmp_path, {**pages, "home": waiting + AGAIN}, services) == set()


def test_what_waits_comes_from_a_declared_service_or_not_at_all(tmp_path: Path) -> None:
    tag = '<script src="https://connect.facebook.net/fr_FR/fbevents.js"></script>'
    waiting = f'<template data-consent="audience">{tag}</template>'
    refused = found(tmp_path, {"home": waiting + AGAIN, "cookies": AGAIN}, "services: []")
    assert refused == {("COO-01", "home.html")}

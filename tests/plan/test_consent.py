"""How a site asks for consent: decided by what its pages use, and only by that."""

from __future__ import annotations

from pathlib import Path

import pytest

from chirsite.model.project import Project
from chirsite.plan.consent import Mode, consent_findings, plan_consent
from chirsite.report.consent_text import consent_line
from tests.support.small_build import MEDIA, TRANSCRIPT
from tests.support.small_site import PRACTITIONER, SITE, free_page, small_project

PLATFORM = """\
platform_videos:
  genoux:
    service: vimeo
    id: "123456789"
    subject: diagram
    credit: Cabinet
    licence: cession
    title: Le genou en images
    description: Une phrase.
    poster: affiche
    captioned: yes
    transcript: film.md
    seconds: 40
    published: 2026-01-01
"""
POINT = "    coordinates: {latitude: 47.2, longitude: -1.5}\n"
LOCATED = PRACTITIONER.replace("    access: {directions", f"{POINT}    access: {{directions")
SERVER = "controller: Cabinet, country: FR, address: https://s.cabinet.example, site_id: 1"
MATOMO, EXEMPT = f"{{service: matomo, {SERVER}}}", f"{{service: matomo_exempt, {SERVER}}}"
VIMEO, OSM, GOOGLE = "{service: vimeo}", "{service: openstreetmap}", "{service: google_maps}"
LOGS = "{service: server_logs, controller: Hébergeur, country: FR}"
DIARY = "{service: doctolib, address: https://www.doctolib.fr/cadre/x}"
FILM, PLAN, BOOKING = "::: video genoux\n:::", "::: map cabinet-des-tilleuls\n:::", "::: booking\n:::"


def project_of(
    root: Path, services: str, text: str = "", practitioner: str = LOCATED, *, draft: bool = False
) -> Project:
    """A small project with these services, whose one free page says ``text``."""
    page = free_page(text or "Un texte.")
    files = {
        "site.yaml": SITE.replace("services: []", f"services: [{services}]"),
        "practitioner.yaml": practitioner,
        "media.yaml": MEDIA + PLATFORM,
        "media/film.md": TRANSCRIPT,
        "pages/le-cabinet.md": page.replace("status: published", "status: draft") if draft else page,
    }
    return small_project(root, files, ("genou.jpg", "affiche.jpg", "film.mp4", "film.vtt"))


@pytest.mark.parametrize(
    ("services", "text", "mode", "used"),
    [
        ("", "", Mode.NONE, []),
        (LOGS, "::: video film\n:::", Mode.NONE, ["server_logs"]),
        ("{service: doctolib}", BOOKING, Mode.NONE, ["doctolib"]),
        (EXEMPT, "", Mode.NONE, ["matomo_exempt"]),
        (VIMEO, FILM, Mode.CONTEXTUAL, ["vimeo"]),
        (OSM, PLAN, Mode.CONTEXTUAL, ["openstreetmap"]),
        (DIARY, BOOKING, Mode.CONTEXTUAL, ["doctolib"]),
        (f"{VIMEO}, {EXEMPT}", FILM, Mode.CONTEXTUAL, ["vimeo", "matomo_exempt"]),
        (MATOMO, "", Mode.BANNER, ["matomo"]),
        (f"{OSM}, {MATOMO}", PLAN, Mode.BANNER, ["openstreetmap", "matomo"]),
        (VIMEO, "", Mode.NONE, []),
        (f"{GOOGLE}, {OSM}", PLAN, Mode.CONTEXTUAL, ["google_maps"]),
    ],
)
def test_the_mode_follows_what_the_pages_use(
    services: str, text: str, mode: Mode, used: list[str], tmp_path: Path
) -> None:
    plan = plan_consent(project_of(tmp_path, services, text))
    assert plan.mode is mode
    assert [service.service.key for service in plan.used] == used
    assert ("consent" in plan.scripts) == (mode is not Mode.NONE), "a site that asks for nothing has no script to ask"


def test_a_map_of_a_place_without_coordinates_loads_nothing(tmp_path: Path) -> None:
    assert plan_consent(project_of(tmp_path, OSM, PLAN, PRACTITIONER)).mode is Mode.NONE


def test_what_only_a_draft_uses_is_not_served_and_is_not_called_unused(tmp_path: Path) -> None:
    project = project_of(tmp_path, VIMEO, FILM, draft=True)
    assert plan_consent(project.public(project.settings.value.reviewed)).mode is Mode.NONE
    assert list(consent_findings(project)) == []


@pytest.mark.parametrize(
    ("services", "text", "rules"),
    [
        (VIMEO, FILM, []),
        ("", FILM, ["undeclared-service"]),
        (f"{VIMEO}, {OSM}", FILM, ["unused-service"]),
        (DIARY, "", ["unused-service"]),
    ],
)
def test_what_is_declared_is_used_and_what_is_used_is_declared(
    services: str, text: str, rules: list[str], tmp_path: Path
) -> None:
    project = project_of(tmp_path, services, text)
    found = [finding.rule for finding in consent_findings(project)]
    # the film of media.yaml comes from vimeo, shown or not
    assert [rule for rule in found if rule != "undeclared-service" or FILM in text] == rules


@pytest.mark.parametrize(
    ("services", "text", "told"),
    [
        ("", "", "rien à demander, les pages ne chargent aucun service tiers."),
        (EXEMPT, "", "rien à demander, la mesure d’audience en est exemptée (matomo_exempt)."),
        (VIMEO, FILM, "demandé sur place, sans bandeau : rien ne se charge qu’à la demande (vimeo)."),
        (MATOMO, "", "demandé par un bandeau, à cause de ce qui s’exécute avec les pages (matomo)."),
    ],
)
def test_the_build_says_how_the_site_asks_and_why(services: str, text: str, told: str, tmp_path: Path) -> None:
    assert consent_line(plan_consent(project_of(tmp_path, services, text))) == f"Consentement : {told}"

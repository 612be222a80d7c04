"""A practice of two surgeons who share a place, written over the small site."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from chirsite.load.project import load_project
from chirsite.model.sections import PROCEDURE_SECTIONS
from chirsite.plan.planner import plan
from chirsite.render.context import Context
from chirsite.render.page_views import PageView
from chirsite.render.pages import PAGE_VIEWS
from chirsite.render.templates import Engine, build_engine
from tests.support.small_site import PRACTITIONER, SITE, article, condition, free_page
from tests.support.small_theme import small_theme
from tests.support.words import FRENCH

TODAY = date(2026, 11, 21)

_FRONT_MATTER = """\
---
title: Prothèse totale de hanche
description: Une phrase qui dit ce que contient la page.
published: 2025-01-10
updated: 2026-03-01
status: published
author: helene-modele
reviewed_by: helene-modele
reviewed: 2026-03-01
next_review: 2028-03-01
category: hip
performed_by: [helene-modele]
conditions: [arthrose]
anaesthesia: [general, spinal]
stay: 1 à 3 nuits
duration: 60 à 90 minutes
cosmetic: no
fees: [consultation]
sources:
  - {id: has, author: HAS, title: Un document, publisher: HAS, date: "2014", url: https://www.has-sante.fr/, \
consulted: 2026-03-01}
---
"""
FAQ = """\
::: faq
### Combien de temps ?
Quelques semaines & plus.
:::
"""
TEXT = "Un texte.\n"
_BODIES = {"summary": "L'essentiel.[^has]\n", "faq": FAQ}
PROCEDURE = _FRONT_MATTER + "".join(
    f"\n## {section.heading}\n\n{_BODIES.get(section.key, TEXT)}"
    for section in PROCEDURE_SECTIONS
    if section.required or section.key == "faq"
)

PRACTICE = """\
name: Cabinet Modèle et Spécimen
places:
  - id: clinique-du-parc-exemple
    name: Clinique du Parc-Exemple
    kind: clinic
    operations: yes
    cosmetic_authorisation: agence régionale de santé, 14 mai 2024
    address: {street: 3 avenue du Parc, postcode: "44999", city: Le Parc-Exemple}
    phone: 02 61 91 20 30
    hours: [{day: monday, opens: 09:00, closes: 18:00}]
    absences: [{first_day: 2026-12-24, last_day: 2027-01-02}]
    access: {directions: Au bout de l'allée.}
    accessibility: {step_free: yes, lift: no, wheelchair_room: partly, toilets: unknown, reserved_parking: yes, \
hearing_loop: no, guide_dogs: yes}
"""

_AT_CLINIC = """\
practises_at:
  - place: clinique-du-parc-exemple
    hours: [{day: %s, opens: 14:00, closes: 18:00}]
"""

HELENE = PRACTITIONER + _AT_CLINIC % "thursday"
KARIM = (PRACTITIONER[: PRACTITIONER.index("places:")] + PRACTITIONER[PRACTITIONER.index("booking:") :]).replace(
    "first_name: Hélène, last_name: Modèle, gender: f", "first_name: Karim, last_name: Spécimen, gender: m"
).replace("sector: optam_aco, approved_association: yes", "sector: secteur_2, approved_association: no").replace(
    "practised: no", "practised: yes"
).replace(
    "links: []", "links: [{company: Entreprise Exemple, nature: conférence, since: 2024, until: 2025}]"
) + _AT_CLINIC % "friday"


def context_of(root: Path, files: Mapping[str, str]) -> tuple[Context, Engine]:
    """The project made of ``files`` as view functions receive it."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    loaded, theme = load_project(root), small_theme()
    project = loaded.project
    assert project, loaded.findings
    build, findings = plan(project, theme, TODAY)
    assert not findings, findings
    return Context(project.public(TODAY), build, TODAY, FRENCH), build_engine(theme, build, FRENCH)


def alone(root: Path, practitioner: str = PRACTITIONER, site: str = SITE) -> tuple[Context, Engine]:
    """One surgeon and no page."""
    return context_of(root, {"practitioner.yaml": practitioner, "site.yaml": site})


def group(root: Path, procedure: str = PROCEDURE, helene: str = HELENE, karim: str = KARIM) -> tuple[Context, Engine]:
    """Two surgeons, a shared clinic, and one page of each kind."""
    files = {
        "site.yaml": SITE.replace("name: Dr Hélène Modèle", "name: Cabinet Modèle et Spécimen"),
        "practice.yaml": PRACTICE,
        "practitioners/helene-modele.yaml": helene,
        "practitioners/karim-specimen.yaml": karim,
        "procedures/prothese-de-hanche.md": procedure,
        "conditions/arthrose.md": condition(procedures="[prothese-de-hanche]"),
        "articles/avant.md": article(),
        "pages/le-cabinet.md": free_page(),
    }
    return context_of(root, files)


def views(context: Context, engine: Engine) -> dict[str, PageView]:
    """Every page of the plan as a view, by its path."""
    return {route.path: PAGE_VIEWS[route.kind](context, engine, route) for route in context.plan.routes}

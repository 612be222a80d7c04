"""A whole project in a few files: each test says only what it changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from chirsite.load.project import load_project
from chirsite.model.media import MediaFile
from chirsite.model.project import Project

SITE = """\
address: https://www.dr-modele.example
name: Dr Hélène Modèle
description: Chirurgie orthopédique à Villeneuve-l’Exemple.
languages: [fr]
theme: default
publisher:
  kind: natural_person
  first_name: Hélène
  last_name: Modèle
  sole_trader: yes
  address: {street: 1 rue des Tilleuls, postcode: "44999", city: Villeneuve-l’Exemple}
  phone: 02 61 91 20 26
  email: contact@dr-modele.example
publication_director: Hélène Modèle
host:
  name: Hébergeur Exemple
  address: {street: 2 rue du Port, postcode: "44999", city: Villeneuve-l’Exemple}
  phone: 02 61 91 20 27
  health_data_certified: no
services: []
privacy:
  controller: Hélène Modèle
  contact: contact@dr-modele.example
  processings:
    - purpose: Rendez-vous
      data: Nom et téléphone
      basis: contract
      recipients: Le secrétariat
      retention: 3 ans
  processors: []
funding: Le site est payé par le cabinet.
reviewed: 2026-09-01
"""

PRACTITIONER = """\
identity: {civility: dr, first_name: Hélène, last_name: Modèle, gender: f}
registration:
  rpps: "10000000009"
  order: {department: Loire-Atlantique}
  professional_title: docteur en médecine
  title_country: FR
specialty: chirurgie orthopédique et traumatologique
introduction: Elle opère la hanche et le genou.
diplomas:
  - {kind: doctor, title: Docteur en médecine, date: "2008", place: Nantes, university: Université de Nantes}
languages: [fr]
practice_modes: [liberal]
convention: {sector: optam_aco, approved_association: yes}
fees:
  acts:
    - {id: consultation, kind: consultation, label: Consultation, amount: "60", base: "25", reimbursed: yes}
payment: {means: [card, cheque]}
places:
  - id: cabinet-des-tilleuls
    name: Cabinet des Tilleuls
    kind: office
    operations: no
    address: {street: 1 rue des Tilleuls, postcode: "44999", city: Villeneuve-l’Exemple}
    phone: 02 61 91 20 26
    hours:
      - {day: monday, opens: 09:00, closes: 12:30}
    access: {directions: Au rez-de-chaussée.}
    accessibility:
      step_free: yes
      lift: yes
      wheelchair_room: yes
      toilets: yes
      reserved_parking: no
      hearing_loop: no
      guide_dogs: yes
booking: {phone: 02 61 91 20 26}
consultations: [office]
unscheduled_care: {offered: no}
teleconsultation: {offered: no}
emergencies: {out_of_hours: Appelez la clinique du Parc-Exemple.}
interests: {declared_on: 2026-09-01, links: []}
cosmetic_activity: {practised: no, title: none}
partial_access: {granted: no}
reviewed: 2026-08-01
"""

_MEDICAL = """\
title: {title}
description: Une phrase qui dit ce que contient la page.
published: 2025-01-10
updated: 2026-03-01
status: published
author: helene-modele
reviewed_by: helene-modele
reviewed: 2026-03-01
next_review: 2028-03-01
sources:
  - id: has-2014
    author: Haute Autorité de santé
    title: Un document
    publisher: HAS
    date: "2014"
    url: https://www.has-sante.fr/
    consulted: 2026-03-01
"""


def article(body: str = "Un texte.", extra: str = "", title: str = "Avant l’opération") -> str:
    """The text of articles/*.md; ``extra`` are front-matter lines."""
    return f"---\n{_MEDICAL.format(title=title)}summary: Ce qu’il faut savoir.\n{extra}---\n\n{body}\n"


def condition(body: str = "## Les signes\n\nUn texte.", procedures: str = "[]") -> str:
    """The text of conditions/*.md."""
    return f"---\n{_MEDICAL.format(title='Arthrose')}category: hip\nprocedures: {procedures}\n---\n\n{body}\n"


def free_page(body: str = "Un texte.", extra: str = "") -> str:
    """The text of pages/*.md; ``extra`` are front-matter lines."""
    head = "title: Le cabinet\ndescription: Une phrase.\npublished: 2025-01-10\nstatus: published\nmenu: main\n"
    return f"---\n{head}{extra}---\n\n{body}\n"


def small_project(root: Path, files: Mapping[str, str] | None = None, media: tuple[str, ...] = ()) -> Project:
    """A project read from ``root`` after writing ``files`` over a minimal one.

    ``media`` names files of media/ to pretend are there: pictures of 1200 × 800 pixels, or films.
    """
    for name, text in ({"site.yaml": SITE, "practitioner.yaml": PRACTITIONER} | dict(files or {})).items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    loaded = load_project(root)
    assert loaded.project, loaded.findings
    return replace(loaded.project, media_files={name: _media_file(name) for name in media})


def _media_file(name: str) -> MediaFile:
    if name.endswith((".mp4", ".vtt")):
        return MediaFile(f"media/{name}", "ab" * 32, 1000)
    return MediaFile(f"media/{name}", "cd" * 32, 1000, "JPEG", 1200, 800)

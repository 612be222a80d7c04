"""translations/LANGUAGE/: the words of a project in another language, and what is wrong with them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from chirsite.diagnostics import Finding, Severity
from chirsite.load.translations import load_translations
from chirsite.model.project import Project
from chirsite.model.sections import PROCEDURE_SECTIONS
from chirsite.text.marked import marked
from tests.support.small_site import SITE, article, free_page, small_project
from tests.support.small_theme import small_theme
from tests.support.words import bundled_strings

BILINGUAL = SITE.replace("languages: [fr]", "languages: [fr, en]")
FILES = {"site.yaml": BILINGUAL, "articles/avant.md": article(), "pages/cabinet.md": free_page()}
HEAD = "title: {title}\ndescription: A sentence.\ntranslated: {day}\nstatus: {status}\n"


def page(body: str = "A text.", *, day: str = "2026-10-01", status: str = "published", extra: str = "") -> str:
    return f"---\n{HEAD.format(title='Before surgery', day=day, status=status)}{extra}---\n\n{body}\n"


def translated_article(body: str = "A text.", **head: str) -> str:
    return page(body, extra="summary: What to know.\n", **head)


def load(root: Path, files: dict[str, str]) -> tuple[Project, tuple[Finding, ...]]:
    project = small_project(root, FILES | files)
    theme = replace(small_theme(), strings={language: bundled_strings(language) for language in ("fr", "en")})
    translations, findings = load_translations(root, project, theme)
    return translations["en"], findings


def faults(root: Path, files: dict[str, str]) -> list[tuple[str, str]]:
    found = load(root, files)[1]
    return [(one.rule, one.span.path) for one in found if one.severity is not Severity.INFO]


def test_a_translated_page_keeps_the_facts_of_its_original(tmp_path: Path) -> None:
    english, _ = load(tmp_path, {"translations/en/articles/avant.md": translated_article('## Why\n\nIt\'s "simple".')})
    (one,) = english.articles
    assert (one.meta.title, one.meta.summary) == ("Before surgery", "What to know.")
    assert one.meta.reviewed_by == "helene-modele"
    assert [source.id for source in one.meta.sources] == ["has-2014"]
    assert str(one.translated) == "2026-10-01"
    assert one.source.path == "translations/en/articles/avant.md"


def test_a_page_without_translation_says_in_what_language_it_is(tmp_path: Path) -> None:
    english, findings = load(tmp_path, {})
    assert [one.meta.title for one in english.free_pages] == [f"{marked('Le cabinet')}\u00a0(in French)"]
    assert english.free_pages[0].translated is None
    assert not [one for one in findings if one.severity is Severity.ERROR]


def test_a_draft_is_not_a_translation_yet(tmp_path: Path) -> None:
    english, _ = load(tmp_path, {"translations/en/articles/avant.md": translated_article(status="draft")})
    assert english.articles[0].translated is None


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("translations/en/articles/apres.md", "unknown-translation"),
        ("translations/en/notes.yaml", "unknown-translation"),
        ("translations/de/site.yaml", "unread-file"),
    ],
)
def test_a_translation_of_nothing_is_told(tmp_path: Path, name: str, rule: str) -> None:
    assert [found[0] for found in faults(tmp_path, {name: page()})] == [rule]


def test_a_translation_older_than_its_original_is_told(tmp_path: Path) -> None:
    old = {"translations/en/articles/avant.md": translated_article(day="2026-02-28")}
    assert faults(tmp_path, old) == [("stale-translation", "translations/en/articles/avant.md")]
    same_day = {"translations/en/articles/avant.md": translated_article(day="2026-03-01")}
    assert faults(tmp_path, same_day) == []


def test_a_translated_procedure_has_every_mandatory_section(tmp_path: Path) -> None:
    procedure = article(extra=PROCEDURE).replace("summary: Ce qu’il faut savoir.\n", "")
    body = "\n\n".join(f"## {rule.heading}\n\nUn texte." for rule in PROCEDURE_SECTIONS if rule.required)
    french = procedure.replace("Un texte.", body)
    english = [bundled_strings("en")[f"sections.{rule.key}"] for rule in PROCEDURE_SECTIONS if rule.required]
    some = "\n\n".join(f"## {heading}\n\nA text." for heading in english[1:])
    files = {
        "procedures/hanche.md": french,
        "translations/en/procedures/hanche.md": page(some, extra="stay: One night\nduration: One hour\n"),
    }
    _, findings = load(tmp_path, files)
    messages = [one.message for one in findings if one.severity is Severity.ERROR]
    assert messages == [f"la section « {english[0]} » manque"]


PROCEDURE = """\
category: hip
performed_by: [helene-modele]
conditions: []
anaesthesia: [general]
stay: Une nuit
duration: Une heure
cosmetic: no
fees: []
"""


def test_the_words_of_the_data_are_translated_and_the_others_marked(tmp_path: Path) -> None:
    words = """\
introduction: She operates on hips and knees.
fees:
  acts:
    - {id: consultation, label: First consultation}
places:
  - id: cabinet-des-tilleuls
    access: {directions: On the ground floor.}
"""
    english, _ = load(tmp_path, {"translations/en/practitioner.yaml": words})
    value = english.surgeons[0].value
    assert value.introduction == "She operates on hips and knees."
    assert value.fees.acts[0].label == "First consultation"
    assert value.places[0].access.directions == "On the ground floor."
    assert value.emergencies.out_of_hours == marked("Appelez la clinique du Parc-Exemple.")
    assert value.places[0].name == "Cabinet des Tilleuls"


def test_what_stays_in_the_first_language_is_listed(tmp_path: Path) -> None:
    _, findings = load(tmp_path, {"translations/en/practitioner.yaml": "introduction: She operates.\n"})
    left = next(one for one in findings if one.span.path == "practitioner.yaml")
    assert (left.rule, left.severity) == ("untranslated", Severity.INFO)
    assert "emergencies.out_of_hours" in left.message
    assert "diplomas" not in left.message
    assert "introduction" not in left.message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("introduction: [a]", "l’original n’a pas ce texte"),
        ("booking: {phone: 02 61 91 20 26}", "cette valeur ne se traduit pas : elle vient de l’original"),
        ("payment: {third_party: none}", "l’original n’a pas ce texte"),
        ("introductoin: She operates.", "la clé « introductoin » n’est pas dans l’original"),
        ("fees: {acts: [{id: autre, label: x}]}", "cet élément n’est pas dans l’original"),
        ("fees: {acts: x}", "une liste est attendue ici"),
        ("fees: x", "des clés sont attendues ici"),
        ("diplomas: [{title: a}, {title: b}]", "la liste a 2 éléments, l’original en a 1"),
    ],
)
def test_a_translation_that_does_not_fit_is_refused(tmp_path: Path, text: str, message: str) -> None:
    _, findings = load(tmp_path, {"translations/en/practitioner.yaml": f"{text}\n"})
    refused = [one for one in findings if one.severity is Severity.ERROR]
    assert [(one.message, one.span.path) for one in refused] == [(message, "translations/en/practitioner.yaml")]
    assert refused[0].span.start

"""The page of the glossary."""

from __future__ import annotations

from pathlib import Path

from chirsite.load.project import load_project
from chirsite.plan.build import RouteKind
from chirsite.render.glossary_views import glossary
from chirsite.render.page_views import GlossaryView
from chirsite.render.templates import build_engine
from tests.render.test_terms import GLOSSARY
from tests.support.small_build import context_of
from tests.support.small_site import small_project
from tests.support.small_theme import small_theme


def view(root: Path) -> GlossaryView:
    theme = small_theme()
    context = context_of(small_project(root, {"glossary.yaml": GLOSSARY}), theme)
    route = context.plan.find(RouteKind.GLOSSARY)
    assert route
    return glossary(context, build_engine(theme, context.plan, context.words), route)


def test_words_stand_under_their_letters_in_order(tmp_path: Path) -> None:
    letters = [(item.letter, [term.term for term in item.terms]) for item in view(tmp_path).letters]
    assert letters == [("C", ["Canal carpien"]), ("E", ["Embolie", "Embolie pulmonaire"]), ("H", ["Hématome"])]


def test_the_page_says_who_reviewed_the_words_and_when(tmp_path: Path) -> None:
    page = view(tmp_path)
    assert page.reviewer
    assert page.reviewer.name == "Dr\u00a0Hélène Modèle"
    assert page.reviewed
    assert page.reviewed.iso == "2026-09-01"


def test_other_names_are_told(tmp_path: Path) -> None:
    assert view(tmp_path).letters[0].terms[0].also == "On dit aussi\u00a0: canaux carpiens."


def test_a_site_without_a_glossary_has_no_such_page(tmp_path: Path) -> None:
    assert context_of(small_project(tmp_path)).plan.find(RouteKind.GLOSSARY) is None


def test_a_word_explained_twice_is_refused(tmp_path: Path) -> None:
    small_project(tmp_path)
    (tmp_path / "glossary.yaml").write_text(GLOSSARY + "  - {term: Hématome, definition: Encore.}\n", "utf-8")
    messages = [found.message for found in load_project(tmp_path).findings]
    assert messages == ["« Hématome » est expliqué deux fois"]

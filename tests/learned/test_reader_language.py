"""The learned reader knows French alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from chirsite.learned import reader
from chirsite.learned.model import Model
from chirsite.reading.files import file_passages
from chirsite.rules.passages import Scope
from chirsite.source import SourceFile


@pytest.fixture(autouse=True)
def _everything_sounds_faulty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_sounds_faulty", lambda question, part: True)


def _found(text: str) -> int:
    return sum(1 for passage in file_passages(SourceFile("a.txt", text)) for _ in reader.read(passage))


@pytest.mark.parametrize(
    "text",
    [
        "Exception.add_note(note) -- add a note to the exception",
        "You choose the date of your operation.",
        "Evans J. T. et coll. How long does a knee replacement last? A review of case series, with more than 15 years.",
        "Longo U. G. et coll., Retear rates after rotator cuff surgery: a systematic review, lu le 2 novembre 2026",
    ],
)
def test_a_text_in_english_is_not_read(text: str) -> None:
    assert _found(text) == 0


@pytest.mark.parametrize(
    "text",
    [
        "Laissez-nous une note.",
        "Donnez votre avis sur The Best of Lyon.",
        "chirurgien préféré des Lyonnais",
        "Le thé offert : the best of afternoons",
    ],
)
def test_french_is_read_whatever_english_stands_in_it(text: str) -> None:
    assert _found(text) == 1


def _found_on_a_page(html: str) -> int:
    return sum(1 for passage in file_passages(SourceFile("a.html", html)) for _ in reader.read(passage))


@pytest.mark.parametrize(
    "html",
    [
        "<html lang=en-GB><p>Picture or video</p></html>",
        "<p lang=en>Picture or video</p>",
        "<html lang=es><p>El mejor cirujano de la ciudad</p></html>",
    ],
)
def test_what_a_page_marks_as_another_language_is_not_read(html: str) -> None:
    assert _found_on_a_page(html) == 0


@pytest.mark.parametrize(
    "html",
    [
        "<html lang=en><p>Le meilleur chirurgien de Lyon</p></html>",
        "<html lang=en><p lang=fr>Des résultats garantis</p></html>",
        "<p lang=en>Skip</p><p>Des résultats garantis</p>",
    ],
)
def test_french_is_read_on_a_page_marked_as_english(html: str) -> None:
    assert _found_on_a_page(html) == 1


@pytest.mark.parametrize(
    "text",
    [
        "indent=None, separators=None, default=None, sort_keys=False",
        "12, 14, 16 : (3, 5).",
        "de 40 € à 1 050 €",
        "français",
        "Lusa V., Karjalainen T. V., Pääkkönen M. et coll.",
        "Liao CD, Zhao K, Nikkhahmanesh N, Bui DT",
    ],
)
def test_code_figures_values_and_lists_of_authors_are_not_read(text: str) -> None:
    assert _found(text) == 0


@pytest.mark.parametrize(
    "text", ["Plaintes reçues : 0", "Rechute : exclue", "AME : non", "Dr Costa, Body Contouring Expert", "Nos succès"]
)
def test_the_shortest_lines_are_read(text: str) -> None:
    assert _found(text) == 1


def test_the_name_of_a_file_is_no_sentence() -> None:
    passage = next(iter(file_passages(SourceFile("a.txt", "façade du cabinet moderne"))))
    assert list(reader.read(passage))
    assert list(reader.read(replace(passage, scope=Scope.FILE_NAME))) == []


def test_the_name_of_a_file_is_not_cleared_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Model, "margin", lambda model, words: -1000.0)
    passage = next(iter(file_passages(SourceFile("a.txt", "façade du cabinet moderne"))))
    assert reader.sounds_innocent(passage)
    assert not reader.sounds_innocent(replace(passage, scope=Scope.FILE_NAME))


def test_a_text_in_which_no_word_weighs_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Model, "contributions", lambda model, words, _: [float(not word.isalpha()) for word in words])
    assert _found("Durand, Martin, Petit : table des auteurs.") == 0

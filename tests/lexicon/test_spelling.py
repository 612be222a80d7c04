"""Light misspellings of the words that the rules rest on."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chirsite.lexicon.spelling import Spelling, spelling
from chirsite.reading.files import file_passages
from chirsite.rules.engine import check_passages
from chirsite.rules.texts import TEXT_RULES
from chirsite.source import SourceFile
from chirsite.text.fold import fold
from tests.corpus.items import seen


def _found(text: str) -> list[tuple[str, str]]:
    passages = file_passages(SourceFile("a.txt", text))
    return [(one.rule, one.excerpt) for one in check_passages(TEXT_RULES, passages, date(2026, 11, 21))]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("garentie", "garantie"),
        ("meilleurre", "meilleure"),
        ("gratuitemment", "gratuitement"),
        ("chirugien", "chirurgien"),
        ("chirrurgien", "chirurgien"),
        ("chirurigen", "chirurgien"),
        ("exeptionnel", "exceptionnel"),
        ("sansrisque", "sans risque"),
    ],
)
def test_one_letter_dropped_doubled_changed_or_swapped_or_a_missing_space_is_mended(written: str, meant: str) -> None:
    assert spelling().restored(written) == meant


@pytest.mark.parametrize(
    "word",
    [
        "garanti", "garante", "chirurgie", "chirurgical", "confrere", "specialite", "redaction", "incolore", "patience",
        "remboursee", "comparison", "recommendation", "parentie", "chirgien", "meilleur", "promotion", "sans-risque",
    ],
)  # fmt: skip
def test_other_words_and_words_too_far_are_left_alone(word: str) -> None:
    assert spelling().restored(word) == word


@pytest.mark.parametrize(
    ("text", "rule", "words"),
    [
        ("Résultats garentis à vie, par notre équipe.", "GEN-03", "Résultats garentis à vie"),
        ("Résultats garentis·es : votre nez, gar\u00adentie à vie.", "GEN-03", "gar\u00adentie à vie"),
        ("Le meilleur chirugien de la région.", "PRO-01", "meilleur chirugien"),
        ("Vous méritez le meilleurre chirurgien.", "PRO-01", "meilleurre chirurgien"),
        ("Une opération sansrisque.", "GEN-03", "sansrisque"),
    ],
)
def test_a_finding_shows_the_words_as_they_were_written(text: str, rule: str, words: str) -> None:
    assert any(found == rule and words in excerpt for found, excerpt in _found(text)), _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "La société est garante de la continuité des soins.",
        "Aucun résultat ne peut être garenti.",
        "La spécialité est inscrite au tableau de l’Ordre ; le chirugien reçoit le lundi.",
        "Ce n’est pas une opération sansrisque.",
    ],
)
def test_what_is_compliant_stays_so_when_it_is_misspelt(text: str) -> None:
    assert _found(text) == []


def test_no_word_of_a_compliant_text_of_the_corpus_is_changed() -> None:
    texts = [fold(item.text) for item in seen() if not item.violation]
    changed = {one.text for one in texts if spelling().mended(one) is not one}
    misspelt = ("chirugien", "meileure", "remboursses", "recomandations", "comentaire")
    assert [text for text in changed if not any(word in text for word in misspelt)] == []


@given(st.lists(st.sampled_from(["garentie", "l'", "œil", " ", ", ", "e\u0301", "chirugien", "(e)s"]), max_size=12))
def test_each_character_keeps_its_place(parts: list[str]) -> None:
    folded = fold("".join(parts))
    mended = Spelling(["# MEANT", "garantie chirurgien"]).mended(folded)
    assert len(mended.starts) == len(mended.ends) == len(mended.text)
    assert list(mended.starts) == sorted(mended.starts)
    assert all(start < end for start, end in zip(mended.starts, mended.ends, strict=True))
    assert mended.original_length == folded.original_length

from __future__ import annotations

import pytest

from chirsite.text.readability import measure, word_syllables, words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("L’opération dure une heure.", 4),
        ("Un rendez-vous, à 9 h 30 !", 6),
        ("« Vrai » : oui – non ; 1,5 %", 4),
        ("", 0),
    ],
)
def test_words_are_counted_as_a_word_processor_does(text: str, count: int) -> None:
    assert len(words(text)) == count


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("l’opération", 4),
        ("qu’il", 1),
        ("lorsqu’il", 2),
        ("aujourd’hui", 3),
        ("rendez-vous", 3),
        ("d'abord", 2),
        ("12", 0),
    ],
)
def test_an_elided_article_makes_no_syllable(word: str, count: int) -> None:
    assert word_syllables(word) == count


def test_the_index_is_that_of_kandel_and_moles() -> None:
    found = measure(["Le chat dort. La souris danse dans le pré."])
    assert (found.words, found.sentences, found.syllables) == (9, 2, 10)
    assert found.index == pytest.approx(207 - 1.015 * 9 / 2 - 73.6 * 10 / 9)


def test_an_item_of_a_list_is_a_sentence_though_no_point_ends_it() -> None:
    assert measure(["fièvre ;", "douleur"]).sentences == 2


def test_a_number_lengthens_the_sentence_and_not_the_words() -> None:
    found = measure(["Comptez 12 jours."])
    assert (found.words, found.spoken) == (3, 2)


def test_nothing_to_read_is_easy() -> None:
    assert measure([]).index == 207

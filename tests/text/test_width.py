"""How wide a line of a search result is, and which of several is shown whole."""

from __future__ import annotations

import unicodedata

import pytest

from chirsite.text.width import DESCRIPTION, TITLE, Line, pixels


@pytest.mark.parametrize(
    ("text", "thousandths"),
    [("", 0), ("i", 222), ("W", 944), ("0", 556), ("ÉÀÇ", 667 + 667 + 722), ("œ", 944), ("–", 556), ("\u00a0", 278)],
)
def test_a_character_is_as_wide_as_in_arial(text: str, thousandths: int) -> None:
    assert pixels(text, 1000) == thousandths


def test_a_word_is_as_wide_however_its_accents_are_written() -> None:
    assert pixels(unicodedata.normalize("NFD", "Hôpital à Évry"), 20) == pixels("Hôpital à Évry", 20)


def test_sixty_ordinary_characters_make_a_title_and_a_hundred_and_forty_a_description() -> None:
    sentence = "La prothèse totale de hanche remplace une articulation usée ; elle se pose sous anesthésie générale "
    assert pixels((sentence * 2)[:60], TITLE.size) <= TITLE.most < pixels((sentence * 2)[:75], TITLE.size)
    assert pixels((sentence * 2)[:140], DESCRIPTION.size) <= DESCRIPTION.most
    assert pixels((sentence * 2)[:165], DESCRIPTION.size) > DESCRIPTION.most


def test_the_first_text_that_is_shown_whole_is_taken_and_else_the_last() -> None:
    line = Line(10, least=0, most=30)
    assert line.fitting(["mmmmmm", "iii", "i"]) == "iii"
    assert line.fitting(["mmmmmm", "mmmm"]) == "mmmm"

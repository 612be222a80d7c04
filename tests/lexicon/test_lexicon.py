"""The lexicon: words and set phrases in classes."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from chirsite.lexicon.lexicon import Lexicon, lexicon
from chirsite.lexicon.polarity import denied

_SMALL = ["# PRAISE", "excell*", "hors pair", "a nul _ pareil", "# RISK", "danger", "hors pair"]


def _classes(text: str) -> list[set[str]]:
    return [set(found) for found in Lexicon(_SMALL).classes_of(text.split())]


def test_a_word_has_the_classes_of_its_entry() -> None:
    assert _classes("le danger") == [set(), {"RISK"}]


def test_a_starred_entry_is_a_prefix() -> None:
    assert _classes("excellence excellent excel") == [{"PRAISE"}, {"PRAISE"}, set()]


def test_a_set_phrase_gives_its_class_to_each_of_its_words() -> None:
    assert _classes("un talent hors pair") == [set(), set(), {"PRAISE", "RISK"}, {"PRAISE", "RISK"}]
    assert _classes("hors du bloc") == [set(), set(), set()]


def test_an_underscore_stands_for_exactly_one_word() -> None:
    assert _classes("a nul autre pareil") == [{"PRAISE"}] * 4
    assert _classes("a nul pareil") == [set()] * 3


def test_an_entry_before_the_first_class_is_refused() -> None:
    with pytest.raises(ValueError, match="danger"):
        Lexicon(["danger", "# RISK"])


def test_the_entries_that_ship_are_folded_and_stand_in_a_class() -> None:
    for file in files("chirsite.lexicon").joinpath("classes").iterdir():
        lines = [line for line in file.read_text("utf-8").splitlines() if line.strip()]
        assert lines[0].startswith("# ")
        for line in lines:
            assert line.startswith("# ") or re.fullmatch(r"[a-z0-9_*'%€+/&. -]+", line), f"{file.name}: {line}"


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("un chirurgien hors pair", "pair", "PRAISE_ADJ"),
        ("sans danger", "danger", "RISK"),
        ("votre chirurgien", "chirurgien", "SELF"),
        ("nos confreres", "confreres", "COLLEAGUE"),
        ("la seance est offerte", "offerte", "GIFT"),
    ],
)
def test_the_lexicon_knows_what_things_are_said_with(text: str, word: str, name: str) -> None:
    words = text.split()
    assert name in lexicon().classes_of(words)[words.index(word)]


def test_a_word_after_a_negation_is_denied_until_the_sentence_ends() -> None:
    assert (
        list(denied(["il", "n'", "y", "a", "pas", "de", "risque", ".", "le", "risque"]))
        == [False] * 2 + [True] * 5 + [False] * 3
    )

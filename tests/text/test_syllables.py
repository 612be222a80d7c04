"""Syllables, held to a text divided by hand: its words are written « o·pé·ra·tion »."""

from __future__ import annotations

import pytest

from chirsite.text.syllables import syllables
from tests.support.syllable_error import Counted, hand_counted

LEAST_EXACT = 0.98
MOST_DRIFT = 0.01


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("hanche", 1), ("quatre", 1), ("durée", 2), ("maladie", 3), ("le", 1), ("que", 1), ("vie", 1),
        # « -ent » is mute in verbs, sounded in nouns and adverbs
        ("parlent", 1), ("étudient", 3), ("indiquent", 2), ("créent", 1), ("forment", 1), ("crient", 1),
        ("souvent", 2), ("patient", 2), ("médicament", 4), ("contient", 2), ("inconvénient", 4),
        # an e that speech drops
        ("traitement", 2), ("médecin", 2), ("développement", 3), ("appartement", 4), ("simplement", 3), ("paiement", 2),
        # one syllable for two vowels, or two
        ("opération", 4), ("chirurgien", 3), ("nuit", 1), ("oublier", 3), ("client", 2), ("cruel", 2), ("théâtre", 2),
        ("coopérer", 4), ("maïs", 2), ("eau", 1), ("œil", 1), ("accueil", 2), ("feuille", 1), ("voyage", 2),
        # u after q and g
        ("quoi", 1), ("guérison", 3), ("aiguë", 2), ("langue", 1), ("mangeons", 2),
        ("août", 1), ("IRM", 3), ("2", 0), ("", 0),
    ],
)  # fmt: skip
def test_syllables_are_those_that_are_heard(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_text_divided_by_hand_is_long_enough_to_measure_on() -> None:
    assert len(hand_counted()) >= 300


def test_the_error_on_it_stays_small() -> None:
    counted = Counted.of(hand_counted())
    assert counted.exact >= LEAST_EXACT
    assert abs(counted.drift) <= MOST_DRIFT

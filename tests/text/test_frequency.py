"""Natural frequencies read in words."""

from __future__ import annotations

import pytest

from chirsite.text.frequency import Frequency, frequency_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("environ 2 personnes sur 100 en 6 ans", Frequency(2, 2, 100)),
        ("environ 8 personnes sur 1 000", Frequency(8, 8, 1000)),
        ("environ 8\u00a0personnes sur 1\u202f000", Frequency(8, 8, 1000)),
        ("3 à 6 personnes sur 1 000 selon les années", Frequency(3, 6, 1000)),
        ("1 à 2 femmes sur 100", Frequency(1, 2, 100)),
        ("environ 23 sur 100 au-delà de 5 ans", Frequency(23, 23, 100)),
        ("11 carcinomes basocellulaires sur 100", Frequency(11, 11, 100)),
    ],
)
def test_one_frequency_is_read(text: str, expected: Frequency) -> None:
    assert frequency_in(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "rare",
        "environ 8 femmes sur 100 000",
        "environ 8 personnes sur 10 000",
        "de 5 personnes sur 100 à 25 sur 100",
        "moins de 3 personnes sur 10 000 ou 3 personnes sur 100",
        "1 personne sur 100 en ville, 1 sur 26 ailleurs",
        "11 basocellulaires sur 100 et 9 épidermoïdes sur 100",
        "0,5 personne sur 100",
        "200 personnes sur 100",
        "8 personnes sur 10",
    ],
)
def test_what_no_single_grid_can_show_is_left_to_the_words(text: str) -> None:
    assert frequency_in(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("about 2 people in 100 within 6 years", Frequency(2, 2, 100)),
        ("3 to 6 people in 1,000, depending on the years", Frequency(3, 6, 1000)),
        ("about 8 people in 10,000", None),
        ("about 8 people in 100,000", None),
        ("environ 2 personnes sur 100", None),
    ],
)
def test_a_frequency_is_read_in_the_words_of_its_language(text: str, expected: Frequency | None) -> None:
    assert frequency_in(text, "to|or", "in") == expected

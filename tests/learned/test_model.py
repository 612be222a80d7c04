"""The learned reader's features and weights."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chirsite.learned.features import BITS
from chirsite.learned.model import FAMILY_BITS, Model, weighted
from chirsite.learned.reader import heaviest
from chirsite.learned.units import units
from chirsite.text.words import words, words_of


def _model(**weights: int) -> Model:
    fault = array("b", bytes(1 << BITS))
    for word, weight in weights.items():
        for feature in weighted([word]):
            fault[feature] = weight
    return Model(
        families=("avis", "titre"), bias=-0.5, threshold=0.0, innocent=-3.0, scale=0.01, fault=fault,
        family_bias=(0.0, 1.0), family_scale=0.01, family=array("b", bytes(2 << FAMILY_BITS)), corpus="",
    )  # fmt: skip


@given(
    st.lists(st.sampled_from(["le", "meilleur", "chirurgien", "sans", "risque", "garanti", "zqx", "."]), max_size=20)
)
def test_the_score_is_the_sum_of_what_features_weigh(text: list[str]) -> None:
    model = _model(meilleur=100, risque=-40, chirurgien=7)
    by_hand = sum(model.fault[feature] * value * model.scale for feature, value in weighted(text).items())
    assert model.margin(text) == pytest.approx(by_hand + model.bias - model.threshold)


@given(st.lists(st.sampled_from(["le", "meilleur", "chirurgien", "sans", "risque", "."]), max_size=20))
def test_the_words_contributions_add_up_to_the_score(text: list[str]) -> None:
    model = _model(meilleur=100, risque=-40)
    assert sum(model.contributions(text)) + model.bias == pytest.approx(model.margin(text))


def test_a_word_that_weighs_makes_a_fault_and_stands_out() -> None:
    model = _model(meilleur=120)
    said = words("Le meilleur chirurgien de la ville")
    assert model.margin(said) > 0 > model.margin(words("Le chirurgien de la ville"))
    weights = model.contributions(said)
    assert max(weights) == weights[said.index("meilleur")]


def test_without_other_evidence_the_commonest_family_is_named() -> None:
    assert _model().family_of(["mot"]) == "titre"


@pytest.mark.parametrize(
    ("weights", "run"), [([-1, 2, 3, -9, 4], (1, 2)), ([1, -0.5, 1], (0, 2)), ([-3, -1, -2], (1, 1)), ([5], (0, 0))]
)
def test_the_heaviest_run_has_the_greatest_sum(weights: list[float], run: tuple[int, int]) -> None:
    assert heaviest(weights) == run


def test_one_or_two_sentences_are_read_at_once_and_more_two_by_two() -> None:
    assert units("Aurai-je mal ? Jamais.") == ((0, 22),)
    text = "Un. Deux. Trois."
    assert [text[start:end] for start, end in units(text)] == ["Un. Deux. ", "Deux. Trois."]


@given(st.text(max_size=200))
def test_units_cover_the_whole_text(text: str) -> None:
    covered = {at for start, end in units(text) for at in range(start, end)}
    assert covered == set(range(len(text)))


def test_words_are_folded_and_elisions_cut() -> None:
    assert words("L’Œil, aujourd’hui : 1 200 €, 98 %") == [
        "l'",
        "oeil",
        ",",
        "aujourd'hui",
        ":",
        "1 200",
        "€",
        ",",
        "98",
        "%",
    ]
    assert words_of("") == []

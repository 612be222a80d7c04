"""The learned reader's features and weights."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chirsite.learned.features import BITS
from chirsite.learned.model import FAMILY_SHARE, Model, weighted
from chirsite.learned.reader import heaviest
from chirsite.learned.units import units
from chirsite.learned.weights import FAMILY_BITS, FamilyWeights, WeighedByFamily, folded
from chirsite.text.words import words, words_of

FAMILIES = ("avis", "titre")


def _model(families: dict[str, dict[str, int]] | None = None, **weights: int) -> Model:
    """A model in which words weigh ``weights`` for a fault of any kind, and others for one of each family."""
    fault, family = array("b", bytes(1 << BITS)), array("b", bytes(2 << FAMILY_BITS))
    for word, weight in weights.items():
        for feature in weighted([word]):
            fault[feature] = weight
    for name, told in (families or {}).items():
        for word, weight in told.items():
            for feature in weighted([word]):
                family[folded(feature) * len(FAMILIES) + FAMILIES.index(name)] = weight
    return Model(
        families=FAMILIES, bias=-0.5, threshold=0.0, innocent=-3.0, doubt=-1.0, scale=0.01, fault=fault,
        family_bias=(-1.0, 0.0), family_scale=0.04, family=FamilyWeights(family, len(FAMILIES)), corpus="",
    )  # fmt: skip


_TEXTS = st.lists(
    st.sampled_from(["le", "meilleur", "chirurgien", "sans", "risque", "garanti", "note", "zqx", "."]), max_size=20
)


@given(_TEXTS)
def test_the_score_adds_what_features_weigh_and_what_they_weigh_for_the_likeliest_family(text: list[str]) -> None:
    model = _model({"avis": {"note": 90, "risque": 10}, "titre": {"chirurgien": 30}}, meilleur=100, risque=-40)
    told = weighted(text).items()
    named = WeighedByFamily(lambda features: features, model.family)
    fault = model.bias + sum(model.fault[feature] * value * model.scale for feature, value in told)
    families = [
        bias + sum(named.of_one((feature,), own) * value * model.family_scale for feature, value in told)
        for own, bias in enumerate(model.family_bias)
    ]
    assert model.margin(text) == pytest.approx(fault + FAMILY_SHARE * max(families) - model.threshold)


@given(_TEXTS)
def test_the_words_contributions_add_up_to_the_score(text: list[str]) -> None:
    model = _model({"avis": {"note": 90}, "titre": {"chirurgien": 30}}, meilleur=100, risque=-40)
    family = model.family_of(text)
    biases = model.bias + FAMILY_SHARE * model.family_bias[FAMILIES.index(family)] - model.threshold
    assert sum(model.contributions(text, family)) + biases == pytest.approx(model.margin(text))


def test_a_word_that_weighs_makes_a_fault_and_stands_out() -> None:
    model = _model(meilleur=120)
    said, fine = words("Le meilleur chirurgien de la ville"), words("Le chirurgien de la ville")
    assert model.sounds_faulty(said)
    assert not model.sounds_faulty(fine)
    assert model.margin(said) > 0 > model.margin(fine)
    weights = model.contributions(said, model.family_of(said))
    assert max(weights) == weights[said.index("meilleur")]


def test_a_word_that_weighs_for_one_family_makes_a_fault_of_it() -> None:
    model = _model({"avis": {"note": 120}}, note=20)
    said = words("la note de nos patients")
    assert model.sounds_faulty(said)
    assert model.family_of(said) == "avis"
    weights = model.contributions(said, "avis")
    assert max(weights) == weights[said.index("note")]


def test_no_family_is_asked_about_a_text_that_is_beyond_doubt() -> None:
    model = _model({"avis": {"note": 127}}, note=-30)
    assert model.margin(["note"]) > 0
    assert not model.sounds_faulty(["note"])


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

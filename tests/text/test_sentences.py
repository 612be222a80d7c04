"""Where sentences end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chirsite.text.sentences import sentence_at, sentences

TEXTS = st.text(alphabet="aB é.!?…«»M\n 1(") | st.text()


def parts(text: str) -> list[str]:
    """The sentences, without the spaces that follow them."""
    return [text[start:end].strip() for start, end in sentences(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Le Dr. Modèle et M. Martin vous reçoivent.",
        "L’art. R. 4127-13 et la p. 12 du vol. 3 le disent.",
        "Marie B. Durand et J.-P. Martin signent.",
        "Il a lu Frydendal T. et al. 2024 en entier.",
        "Le n°. 5 coûte 3.50 euros.",
        "Il hésite… puis accepte.",
        "Fumer, boire, etc. retardent la cicatrisation.",
        "Il demande : « Quand ? » et attend.",
        "Elle lit les noms (« pharma », « implants »…) : un autre lui échappe.",
        "« Quand ? » ; « comment ? » ; il note tout.",
    ],
)
def test_a_point_inside_a_sentence_does_not_end_it(sentence: str) -> None:
    assert parts(sentence) == [sentence]


@pytest.mark.parametrize(
    "expected",
    [
        ["Elle est générale.", "Elle dure une heure."],
        ["Quand appeler ?", "Tout de suite !", "Au 15."],
        ["Il dit « non. »", "Puis il part."],
        ["Contre l’hépatite B. ", "Le vaccin protège."],
        ["Fièvre, rougeur, etc.", "Appelez le cabinet."],
        ["Elle attend…", "« Entrez ! »", "2 minutes passent."],
    ],
)
def test_a_sentence_ends_before_a_capital_a_figure_or_a_quotation(expected: list[str]) -> None:
    assert parts(" ".join(part.strip() for part in expected)) == [part.strip() for part in expected]


def test_the_sentence_around_an_offset_is_found() -> None:
    text = "Une phrase. Une autre phrase. La fin."
    start, end = sentence_at(text, text.index("autre"))

    assert text[start:end].strip() == "Une autre phrase."


@given(TEXTS)
def test_sentences_cover_the_text_without_overlap(text: str) -> None:
    assert "".join(text[start:end] for start, end in sentences(text)) == text


@given(TEXTS, st.data())
def test_the_sentence_at_an_offset_holds_it(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))

    start, end = sentence_at(text, offset)

    assert start <= offset <= end
    assert (start, end) in sentences(text)

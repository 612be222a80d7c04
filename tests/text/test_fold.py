"""What folding keeps, drops, and remembers."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chirsite.text.fold import fold, folded_text

FRENCH = st.text(alphabet="abcéèàçôîùÉÀŒœæÆ’'´ \u00a0\u202f\u2009\u00ad\u200b\ufeff\n\t.,;!?«»…ﬁ™İ²0123\u0301\u0308")


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Opération RÉUSSIE", "operation reussie"),
        ("l’œil et l'œdème", "l'oeil et l'oedeme"),
        ("Ex æquo", "ex aequo"),
        ("sans\u00a0risque\u202f!", "sans risque !"),
        ("ga\u00adran\u200bti", "garanti"),
        ("ligne\nsuivante", "ligne suivante"),
        ("eﬃcace", "efficace"),
    ],
)
def test_folding_keeps_only_what_spellings_share(text: str, folded: str) -> None:
    assert fold(text).text == folded


def test_composed_and_decomposed_spellings_fold_alike() -> None:
    text = "Hélène a été opérée à l’hôpital"

    assert fold(unicodedata.normalize("NFD", text)).text == fold(unicodedata.normalize("NFC", text)).text


def test_a_span_covers_the_accents_written_as_separate_characters() -> None:
    text = unicodedata.normalize("NFD", "né")

    assert fold(text).original_span(1, 2) == (1, 3)


def test_a_span_covers_what_was_removed_inside_it() -> None:
    text = "un résultat ga\u00adranti"
    folded = fold(text)
    start = folded.text.index("garanti")

    first, last = folded.original_span(start, start + len("garanti"))

    assert text[first:last] == "ga\u00adranti"


def test_both_letters_of_a_ligature_come_from_the_same_character() -> None:
    folded = fold("cœur")

    assert folded.original_span(1, 2) == folded.original_span(2, 3) == (1, 2)


def test_an_original_offset_is_found_again_in_the_folded_text() -> None:
    text = "cœur\u00ad sain"
    folded = fold(text)

    assert folded.text[folded.folded_offset(text.index("sain")) :] == "sain"


@given(FRENCH | st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text).text

    assert fold(once).text == once


@given(FRENCH | st.text(), st.data())
def test_spans_stay_inside_the_original(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))

    first, last = folded.original_span(start, end)

    assert 0 <= first <= last <= len(text)
    assert (first < last) == (start < end)


@given(FRENCH | st.text())
def test_the_way_back_never_goes_backwards(text: str) -> None:
    folded = fold(text)
    spans = [folded.original_span(index, index + 1) for index in range(len(folded.text))]

    assert spans == sorted(spans)


@given(FRENCH)
def test_any_part_of_the_original_folds_to_its_part_of_the_folded_text(text: str) -> None:
    folded = fold(text)

    for index, char in enumerate(folded.text):
        first, last = folded.original_span(index, index + 1)
        assert char in fold(text[first:last]).text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("chirurgien·ne·s", "chirurgiens"),
        ("la·le chirurgien·ne", "la·le chirurgien"),
        ("nos patient·es", "nos patients"),
        ("chirurgien(ne)s", "chirurgiens"),
        ("opéré(e)", "opere"),
        ("patient(es)", "patients"),
        ("expert•e•s", "experts"),
        ("Lyon · Paris", "lyon · paris"),
        ("une hernie (rare)", "une hernie (rare)"),
        ("le genou (cartilage)", "le genou (cartilage)"),
    ],
)
def test_inclusive_writing_folds_to_the_masculine(written: str, read: str) -> None:
    assert folded_text(written) == fold(written).text == read


def test_a_span_after_an_inclusive_word_is_found_again_in_the_original() -> None:
    text = "Nos opéré·es satisfait·es"
    folded = fold(text)
    first = folded.text.index("satisfaits")
    start, end = folded.original_span(first, first + len("satisfaits"))
    assert text[start:end] == "satisfait·es"
    assert folded.folded_offset(text.index("satisfait")) == first


def test_a_span_covers_the_inclusive_ending_of_its_last_word() -> None:
    text = "Un chirurgien·ne reconnu"
    folded = fold(text)
    start, end = folded.original_span(3, 3 + len("chirurgien"))
    assert text[start:end] == "chirurgien·ne"

"""The labelled corpus: large, balanced, without repeats, its unseen batches unseen; and what readers make of it."""

from __future__ import annotations

import json
from collections import Counter
from importlib.resources import files

import pytest

from chirsite.learned.families import FAMILIES
from chirsite.learned.model import FAMILY, FAULT, META, model
from chirsite.text.fold import folded_words
from tests.corpus.digest import digest
from tests.corpus.figures import Figures, figures
from tests.corpus.floors import faults_of, read_floors
from tests.corpus.items import EXAMINED, NEUTRAL, UNSEEN, all_batches, examined, items_of, seen, unseen
from tests.corpus.report import measured

_ITEMS = items_of(all_batches())


def test_four_thousand_labelled_sentences_and_a_thousand_neutral_ones() -> None:
    assert sum(item.family != NEUTRAL for item in _ITEMS) >= 4000
    assert sum(item.family == NEUTRAL for item in _ITEMS) >= 1000


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_each_family_has_violations_and_near_misses_in_equal_care(family: str) -> None:
    labels = Counter(item.violation for item in _ITEMS if item.family == family)
    assert min(labels.values()) >= 150
    assert max(labels.values()) <= 1.6 * min(labels.values())


def test_families_are_those_the_learned_reader_names() -> None:
    assert {item.family for item in _ITEMS} == {*FAMILIES, NEUTRAL}
    assert not any(item.violation for item in _ITEMS if item.family == NEUTRAL)


def test_no_text_stands_twice() -> None:
    texts = Counter(folded_words(item.text) for item in _ITEMS)
    assert [text for text, count in texts.items() if count > 1] == []


def test_no_text_is_nearly_another() -> None:
    """More than half of all runs of three words in common: one batch was not written without the other."""
    known: dict[tuple[str, ...], list[frozenset[tuple[str, ...]]]] = {}
    near = []
    for item in _ITEMS:
        words = folded_words(item.text).split()
        runs = frozenset(zip(words, words[1:], words[2:], strict=False))
        if len(runs) > 2:
            like = {other for run in runs for other in known.get(run, [])}
            near += [item.id for other in like if len(runs & other) > len(runs | other) / 2]
            for run in runs:
                known.setdefault(run, []).append(runs)
    assert near == []


def test_the_unseen_batches_exist() -> None:
    assert {*UNSEEN, *EXAMINED} <= set(all_batches())
    assert {item.batch for item in seen()} == set(all_batches()) - {*UNSEEN, *EXAMINED}


def test_the_weights_are_those_of_this_corpus_and_small() -> None:
    folder = files("chirsite.learned")
    trained_on = json.loads(folder.joinpath(META).read_text("utf-8"))["corpus"]
    assert trained_on == digest(seen()), "run: python -m tests.corpus.train"
    assert sum(len(folder.joinpath(name).read_bytes()) for name in (META, FAULT, FAMILY)) < 3_000_000


def test_the_readers_keep_what_they_reached_on_unseen_batches() -> None:
    assert model() is not None
    assert faults_of(read_floors()["unseen"], measured(unseen())) == []
    assert faults_of(read_floors()["examined"], measured(examined())) == []


def test_a_reader_that_falls_short_of_its_floor_is_told() -> None:
    items = [item for item in _ITEMS if item.family == "avis"]
    nothing: dict[str, Figures] = {"rules": figures(items, frozenset())}
    assert faults_of({"rules": {"recall": 0.1, "false_alarms": 1.0}}, nothing) == ["rules: recall 0.0000 under 0.1000"]
    everything = {"rules": figures(items, frozenset(range(len(items))))}
    assert len(faults_of({"rules": {"recall": 1.0, "false_alarms": 0.0}}, everything)) == 1

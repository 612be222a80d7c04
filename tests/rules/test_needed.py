"""Words that an expression cannot match without: they spare running it, and must never hide a match."""

from __future__ import annotations

import json
import re
from importlib.resources import files

import pytest

from chirsite.model.document import LocatedText, Segment
from chirsite.rules.passages import Passage, Scope
from chirsite.rules.shared.needed import FILE
from chirsite.rules.sieve import Sieve
from chirsite.source import SourceFile
from tests.support.needed_words import needed, of_every_rule


@pytest.mark.parametrize(
    ("pattern", "matches"),
    [
        ("resultats? garantis?", ("resultat garanti", "resultats garantis")),
        ("(?:acompte|arrhes)s?", ("acompte", "arrhes")),
        ("(?:un )?acompte", ("acompte", "un acompte")),
        (r"\d+ ?% (?:moins cher|de moins)", ("20 % moins cher", "20% de moins")),
        ("(?:cheque){2}", ("chequecheque",)),
    ],
)
def test_a_needed_word_stands_in_every_match(pattern: str, matches: tuple[str, ...]) -> None:
    words = needed(pattern)
    assert words
    for match in matches:
        assert re.fullmatch(pattern, match)
        assert any(word in match for word in words)


@pytest.mark.parametrize("pattern", [r"\d+", "(?:acompte)?", r"acompte|\d", "[abc]+"])
def test_an_expression_that_can_do_without_any_word_has_none(pattern: str) -> None:
    assert needed(pattern) is None


def test_the_words_kept_beside_the_rules_are_those_of_their_expressions() -> None:
    kept = json.loads(files("chirsite.rules.shared").joinpath(FILE).read_text("utf-8"))
    assert kept == of_every_rule(), "run: python -m tests.support.needed_words"


def _passage(text: str) -> Passage:
    return Passage(Scope.BODY, LocatedText(SourceFile("a.md", text), text, (Segment(0, len(text), 0, len(text)),)))


def test_a_sieve_gives_the_passages_that_hold_a_word_in_their_order_each_once() -> None:
    first, second, third = passages = [_passage(text) for text in ("Un acompte, un acompte", "Rien", "Des ARRHES")]
    assert Sieve(passages).holding(("arrhes", "acompte")) == (first, third)
    assert Sieve(passages).holding(("caution",)) == ()
    assert Sieve(passages).holding(()) == (first, second, third)


def test_a_word_is_not_found_across_two_passages() -> None:
    assert Sieve([_passage("acom"), _passage("pte")]).holding(("acompte",)) == ()

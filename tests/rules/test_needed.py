"""Words that an expression cannot match without: they spare running it, and must never hide a match."""

from __future__ import annotations

import json
import re
from importlib.resources import files

import pytest

from chirsite.model.document import LocatedText, Segment
from chirsite.rules.passages import Passage, Scope
from chirsite.rules.shared.needed import FILE, Needs
from chirsite.rules.sieve import Sieve, batches
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
        ("[★☆]{2}", ("★☆",)),
        (r"\d+ ?€", ("60 €",)),
        ("il reste (?:deux|trois) places?", ("il reste deux places", "il reste trois place")),
    ],
)
def test_a_needed_word_stands_in_every_match(pattern: str, matches: tuple[str, ...]) -> None:
    groups = needed(pattern)
    assert groups
    for match in matches:
        assert re.fullmatch(pattern, match)
        assert all(any(word in match for word in group) for group in groups)


@pytest.mark.parametrize("pattern", [r"\d+", "(?:acompte)?", r"acompte|\d", "[abc]+"])
def test_an_expression_that_can_do_without_any_word_has_none(pattern: str) -> None:
    assert needed(pattern) == ()


def test_the_words_kept_beside_the_rules_are_those_of_their_expressions() -> None:
    kept = json.loads(files("chirsite.rules.shared").joinpath(FILE).read_text("utf-8"))
    assert kept == of_every_rule(), "run: python -m tests.support.needed_words"


def _passage(text: str) -> Passage:
    return Passage(Scope.BODY, LocatedText(SourceFile("a.md", text), text, (Segment(0, len(text), 0, len(text)),)))


def sifted(texts: tuple[str, ...], *needs: Needs) -> list[str]:
    return [passage.text for passage in Sieve([_passage(text) for text in texts]).holding(needs)]


def test_a_sieve_gives_the_passages_that_hold_a_word_of_each_group_in_their_order_each_once() -> None:
    texts = ("Un acompte, un acompte", "Rien", "Des ARRHES versées")
    assert sifted(texts, (("arrhes", "acompte"),)) == [texts[0], texts[2]]
    assert sifted(texts, (("arrhes", "acompte"), ("versees",))) == [texts[2]]
    assert sifted(texts, (("caution",),)) == []
    assert sifted(texts, (("versees",),), (("rien",),)) == [texts[1], texts[2]]
    assert sifted(texts, (("caution",),), ()) == list(texts)


@pytest.mark.parametrize(
    ("need", "held"),
    [
        ("garanti", True),
        ("sans risque", True),
        (" sur ", True),
        ("e a v", True),
        ("l'hopital", True),
        ("garantis, sans", True),
        ("vie, ", True),
        (", ", True),
        (" rant", False),
        ("ranti ", False),
        ("risqu ", False),
    ],
)
def test_the_words_of_a_sieve_may_be_parts_of_words_or_several(need: str, held: bool) -> None:
    texts = ("Résultats garantis, sans risque à vie, sur mesure à l’hôpital",)
    assert bool(sifted(texts, ((need,),))) is held


def test_a_word_is_not_found_across_two_passages() -> None:
    assert sifted(("acom", "pte"), (("acompte",),)) == []


def test_passages_are_sifted_so_many_at_a_time_and_none_is_lost() -> None:
    passages = [_passage(str(number)) for number in range(7)]
    assert [passage for batch in batches(passages, 3) for passage in batch] == passages

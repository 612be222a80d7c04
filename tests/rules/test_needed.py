"""Words that an expression cannot match without: they spare running it, and must never hide a match."""

from __future__ import annotations

import json
import re
from importlib.resources import files

import pytest

from chirsite.rules.base import Expressions
from chirsite.rules.fees import deposit
from chirsite.rules.promotion import praise
from chirsite.rules.shared.expressions import Sought
from chirsite.rules.shared.needed import FILE, Way
from chirsite.rules.shared.standing import Standing
from chirsite.rules.sieve import Sieve, batches
from chirsite.text.fold import folded_text
from tests.support.needed_words import needed, of_every_rule
from tests.support.set_aside import read_as


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
        (r"acompte de \d+|arrhes \w+", ("acompte de 20", "arrhes versees")),
        (r"(?:un|le) (?:vrai |bon )*acompte", ("un acompte", "le vrai bon acompte")),
        (r"[345](?:[.,]\d)? ?(?:/|sur) ?5", ("4,8 / 5", "4/5", "5 sur 5")),
        (r"(?<!non )garanti(?!r)\w*", ("garantie",)),
    ],
)
def test_every_match_has_the_words_of_one_of_the_ways_to_match(pattern: str, matches: tuple[str, ...]) -> None:
    ways = needed(pattern)
    assert ways
    for match in matches:
        assert re.fullmatch(pattern, match)
        assert any(all(any(word in match for word in group) for group in way) for way in ways)


def test_alternatives_that_have_nothing_in_common_are_told_apart() -> None:
    assert set(needed(r"acompte \w+ rendez-vous|caution \w+ carte")) == {
        (frozenset({" rendez-vous"}), frozenset({"acompte "})),
        (frozenset({"caution "}), frozenset({" carte"})),
    }


def test_what_an_ending_adds_to_a_word_is_not_needed() -> None:
    assert needed("patiente?s?") == ((frozenset({"patient"}),),)
    assert needed("(?:un |une )?acompte") == ((frozenset({"acompte"}),),)


@pytest.mark.parametrize("pattern", [r"\d+", "(?:acompte)?", r"acompte|\d", "[abc]+"])
def test_an_expression_that_can_do_without_any_word_has_none(pattern: str) -> None:
    assert needed(pattern) == ()


def test_the_words_kept_beside_the_rules_are_those_of_their_expressions() -> None:
    kept = json.loads(files("chirsite.rules.shared").joinpath(FILE).read_text("utf-8"))
    assert kept == of_every_rule(), "run: python -m tests.support.needed_words"


def can_stand(ways: tuple[Way, ...], *texts: str) -> list[bool]:
    standing = Standing({"one": ways})
    return ["one" in standing.within(folded_text(text)) for text in texts]


def test_an_expression_can_stand_where_a_word_of_each_group_of_one_of_its_ways_does() -> None:
    texts = ("Un acompte, un acompte", "Rien", "Des ARRHES versées")
    assert can_stand(((("arrhes", "acompte"),),), *texts) == [True, False, True]
    assert can_stand(((("arrhes", "acompte"), ("versees",)),), *texts) == [False, False, True]
    assert can_stand(((("caution",),),), *texts) == [False, False, False]
    assert can_stand(((("caution",),), (("rien",),)), *texts) == [False, True, False]
    assert can_stand(((("arrhes",), ("rien",)), (("acompte",), ("un",))), *texts) == [True, False, False]


def test_each_expression_is_told_apart() -> None:
    standing = Standing(
        {"deposit": ((("acompte",),),), "bail": ((("caution",),),), "both": ((("compte", "caution"),),)}
    )
    assert standing.within("un acompte") == {"deposit", "both"}
    assert standing.within("une caution, un acompte") == {"deposit", "bail", "both"}


def test_a_sieve_gives_the_passages_that_may_hold_an_expression_in_their_order_each_once() -> None:
    texts = ("Rien", "Le meilleur chirurgien", "Ni acompte ni arrhes", "Rien non plus")
    passages = [read_as(text) for text in texts]
    for rule in (praise.RULE, deposit.RULE):
        check: object = rule.text
        lists = (check,) if isinstance(check, Expressions) else rule.expressions
        held = [passage.text for passage in Sieve(passages).holding([one.sought for one in lists])]
        assert held == [texts[1 if rule is praise.RULE else 2]]


def test_a_sieve_holds_nothing_back_from_an_expression_whose_words_are_not_known() -> None:
    passages = [read_as("Rien"), read_as("Rien non plus")]
    assert list(Sieve(passages).holding([Sought(("quelque chose",))])) == passages
    assert list(Sieve(passages).holding([])) == passages


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
def test_needed_words_may_be_parts_of_words_or_several(need: str, held: bool) -> None:
    assert can_stand((((need,),),), "Résultats garantis, sans risque à vie, sur mesure à l’hôpital") == [held]


def test_passages_are_sifted_so_many_at_a_time_and_none_is_lost() -> None:
    passages = [read_as(str(number)) for number in range(7)]
    assert [passage for batch in batches(passages, 3) for passage in batch] == passages

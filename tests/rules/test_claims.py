"""Words said of somebody: who they are said of, and what excuses them."""

from __future__ import annotations

import pytest

from chirsite.model.document import LocatedText, Segment
from chirsite.rules.passages import Passage, Scope
from chirsite.rules.shared.claims import SURGEON, Claim, Side
from chirsite.rules.shared.terms import Terms
from chirsite.rules.shared.together import Together
from chirsite.source import SourceFile

PEERLESS = Claim(patterns=("hors pair", "inegalee?s?"), message="« {found} », de « {of} »", help="", of=SURGEON)
RISKLESS = Claim(patterns=("sans risque",), message="« {found} »", help="")


def _passage(text: str, question: str = "") -> Passage:
    content = LocatedText(SourceFile("a.md", text), text, (Segment(0, len(text), 0, len(text)),))
    return Passage(Scope.BODY, content, question=question)


def _excerpts(claim: Claim | Together, text: str, question: str = "") -> list[str]:
    return [hit.excerpt for hit in claim(_passage(text, question))]


@pytest.mark.parametrize(
    "text",
    [
        "Notre équipe au savoir-faire hors pair vous reçoit.",
        "UN CHIRURGIEN HORS PAIR",
        "Hors pair : le docteur Morel, à Lille.",
        "Une dextérité inégalée, celle du Dr Morel.",
    ],
)
def test_words_said_of_the_practitioner_are_found(text: str) -> None:
    assert len(_excerpts(PEERLESS, text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Un implant à la résistance hors pair.",
        "Un implant hors pair. Notre équipe vous reçoit.",
        "Aucun chirurgien n’est hors pair.",
        "Un chirurgien est-il hors pair ?",
        "Le conseil de l’Ordre demande qu’aucun chirurgien ne se dise hors pair.",
        "Nous ne publions aucun éloge : « chirurgien hors pair » n’en dit rien.",
    ],
)
def test_words_said_of_something_else_or_denied_are_not(text: str) -> None:
    assert _excerpts(PEERLESS, text) == []


def test_the_message_says_of_whom() -> None:
    (hit,) = PEERLESS(_passage("Notre équipe hors pair"))
    assert hit.message == "« hors pair », de « équipe »"


def test_those_it_is_said_of_can_be_wanted_before_only() -> None:
    before = Claim(("hors pair",), "", "", of=SURGEON, side=Side.BEFORE)
    assert _excerpts(before, "Une équipe hors pair") == ["hors pair"]
    assert _excerpts(before, "Un accueil hors pair et une équipe") == []


def test_those_it_is_said_of_must_stand_near() -> None:
    near = Claim(("hors pair",), "", "", of=SURGEON, within=2)
    assert _excerpts(near, "Une équipe vraiment hors pair") == ["hors pair"]
    assert _excerpts(near, "Une équipe dans un cadre de verdure hors pair") == []


@pytest.mark.parametrize(
    ("text", "question", "found"),
    [
        ("Est-ce sans risque ? Oui, tout à fait.", "", ["sans risque"]),
        ("Est-ce sans risque ? Non, jamais.", "", []),
        ("Est-ce sans risque ?", "", []),
        ("Oui, toujours.", "Est-ce sans risque ?", ["Oui, toujours."]),
        ("Non : aucune intervention ne l’est.", "Est-ce sans risque ?", []),
        ("Oui, mais rarement.", "Est-ce sans risque ?", []),
    ],
)
def test_an_answer_that_says_yes_affirms_what_was_asked(text: str, question: str, found: list[str]) -> None:
    assert _excerpts(RISKLESS, text, question) == found


def test_a_question_answered_yes_is_sifted_with_its_answer() -> None:
    asked = "Est-ce le meilleur chirurgien ?"
    alone, answered, denied = _passage("Oui, toujours."), _passage("Oui, toujours.", asked), _passage("Non.", asked)
    assert not alone.standing
    assert answered.standing >= _passage(asked).standing > set()
    assert not denied.standing


def test_lists_read_together_do_not_tell_the_same_words_twice() -> None:
    twice = Together((PEERLESS, Terms(("equipe hors pair",), "", "")))
    assert _excerpts(twice, "Une équipe hors pair. Hors pair.") == ["hors pair"]
    assert _excerpts(twice, "Une équipe") == []

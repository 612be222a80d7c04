"""Which question a text answers."""

from __future__ import annotations

import pytest

from chirsite.model.document import BlockKind
from chirsite.reading.files import file_passages
from chirsite.rules.answers import answers_after, denies, questions_before
from chirsite.rules.fees.deposit import TERMS
from chirsite.source import SourceFile
from chirsite.text.fold import folded_text

ASKED = "Est-ce sans risque ?"


@pytest.mark.parametrize(
    ("texts", "questions"),
    [
        ([(BlockKind.QUESTION, ASKED), (BlockKind.PARAGRAPH, "Oui.")], ["", ASKED]),
        ([(BlockKind.HEADING, ASKED), (BlockKind.PARAGRAPH, "Oui.")], ["", ASKED]),
        ([(BlockKind.HEADING, f"« {ASKED} »"), (BlockKind.LIST_ITEM, "Oui.")], ["", f"« {ASKED} »"]),
        ([(BlockKind.HEADING, "Les risques"), (BlockKind.PARAGRAPH, "Rares.")], ["", ""]),
        (
            [(BlockKind.HEADING, ASKED), (BlockKind.HEADING, "Risques"), (BlockKind.PARAGRAPH, "Non.")],
            ["", "", ""],
        ),
        (
            [(BlockKind.QUESTION, ASKED), (BlockKind.PARAGRAPH, "Oui."), (BlockKind.PARAGRAPH, "Puis…")],
            ["", ASKED, ""],
        ),
        ([(BlockKind.PARAGRAPH, ASKED), (BlockKind.PARAGRAPH, "Parlez-en.")], ["", ""]),
    ],
)
def test_only_the_first_text_after_a_question_answers_it(
    texts: list[tuple[BlockKind, str]], questions: list[str]
) -> None:
    assert list(questions_before(texts)) == questions


def test_a_question_knows_the_text_that_answers_it_and_no_other_text_does() -> None:
    texts = [(BlockKind.HEADING, ASKED), (BlockKind.PARAGRAPH, "Non."), (BlockKind.PARAGRAPH, "Puis…")]
    assert answers_after(texts) == ("Non.", "", "")
    assert answers_after([]) == ()
    assert answers_after([(BlockKind.HEADING, ASKED)]) == ("",)


@pytest.mark.parametrize(
    "answer",
    ["Non.", "Non, rien n’est dû.", "Aucun.", "Ni l’un ni l’autre.", "Nous n’en demandons pas.", "Il n’y en a pas.",
     "Ce n’est pas à nous de le dire.", "Un médecin ne l’affiche jamais.", "C’est interdit.", "Nulle part."],
)  # fmt: skip
def test_an_answer_that_says_no_denies(answer: str) -> None:
    assert denies(folded_text(answer))


@pytest.mark.parametrize(
    "answer",
    ["Oui.", "Non seulement, mais encore.", "Ne cherchez plus !", "N’attendez pas.", "Vous ne le regretterez pas.",
     "Cela n’est plus à prouver.", "Profitez-en.", ""],
)  # fmt: skip
def test_an_answer_that_says_yes_or_calls_denies_nothing(answer: str) -> None:
    assert not denies(folded_text(answer))


@pytest.mark.parametrize(("answer", "found"), [("Non, rien n’est dû.", []), ("Oui, de 30 €.", ["un acompte"])])
def test_a_question_in_a_heading_is_read_with_the_text_that_answers_it(answer: str, found: list[str]) -> None:
    page = SourceFile("a.md", f"## Faut-il verser un acompte ?\n\n{answer}\n")
    hits = [hit for passage in file_passages(page) for hit in TERMS(passage)]
    assert [hit.excerpt for hit in hits] == found

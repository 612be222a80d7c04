"""Which question a text answers."""

from __future__ import annotations

import pytest

from chirsite.model.document import BlockKind
from chirsite.rules.answers import questions_before

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

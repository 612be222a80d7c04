"""« Q : … R : … »: questions and answers written as a dialogue, whatever the kind of file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from chirsite.model.document import BlockKind
from chirsite.reading.stretches import part, stripped
from chirsite.rules.answers import answers_after, questions_before
from chirsite.rules.passages import Passage, Scope

_BESIDE = frozenset({Scope.TITLE, Scope.DESCRIPTION, Scope.ALTERNATIVE, Scope.FILE_NAME})
"""Texts that stand between a question and its answer without being one."""

_LABEL = re.compile(r"(?:(?<=\s)|^)(?:(?P<asks>Q|Question)|R|Réponse)(?:\s?n°\s?\d+|\s?\d+)?\s?:\s")


def with_questions(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """The same texts in reading order, dialogues cut into questions and answers, which know each other."""
    cut = tuple(part for passage in passages for part in _cut(passage))
    said = [passage for passage in cut if passage.scope not in _BESIDE]
    texts = [(one.kind, one.text) for one in said]
    exchanges = zip(said, questions_before(texts), answers_after(texts), strict=True)
    known = {id(one): (question, answer) for one, question, answer in exchanges if question or answer}
    return tuple(_knowing(one, *known[id(one)]) if id(one) in known else one for one in cut)


def _knowing(passage: Passage, question: str, answer: str) -> Passage:
    return replace(passage, question=question, answer=answer)


def _cut(passage: Passage) -> Iterator[Passage]:
    text = passage.text
    first = _LABEL.match(text)
    if first is None:
        yield passage
        return
    labels = list(_LABEL.finditer(text))
    ends = [*(label.start() for label in labels[1:]), len(text)]
    for label, end in zip(labels, ends, strict=True):
        kind = BlockKind.QUESTION if label["asks"] else BlockKind.PARAGRAPH
        content = stripped(part(passage.content, label.end(), end))
        if content.text:
            yield replace(passage, content=content, kind=kind)

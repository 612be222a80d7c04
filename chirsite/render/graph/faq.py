"""The questions a page answers in its ``faq`` directives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from markdown_it.token import Token

from chirsite.markup.directives import CLOSE, OPEN
from chirsite.markup.located import LOCATED
from chirsite.model.document import Document
from chirsite.render.graph.nodes import Node, node
from chirsite.text.typography import typeset


def questions(document: Document) -> list[Node]:
    """Each question of the page with its answer as plain text, one line a block; a question unanswered is left out."""
    found: list[tuple[str, list[str]]] = []
    for section in document.sections:
        for is_question, text in _texts(section.tokens):
            if is_question:
                found.append((text, []))
            elif found:
                found[-1][1].append(text)
    return [
        node("Question", name=question, acceptedAnswer=node("Answer", text="\n".join(answer)))
        for question, answer in found
        if answer
    ]


def _texts(tokens: Iterable[Token]) -> Iterator[tuple[bool, str]]:
    """The texts inside ``faq`` directives, and whether each is a question."""
    open_names: list[str] = []
    in_heading = False
    for token in tokens:
        if token.type == OPEN:
            open_names.append(token.meta["name"])
        elif token.type == CLOSE:
            open_names.pop()
        elif token.type in {"heading_open", "heading_close"}:
            in_heading = token.nesting == 1
        elif token.type == "inline" and "faq" in open_names and token.content:
            yield in_heading, typeset(token.meta[LOCATED].text.text)

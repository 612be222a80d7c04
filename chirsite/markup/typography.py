"""The core rule that gives the rendered text its typography, French or not; code and addresses are left alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from chirsite.text.quotes import curled
from chirsite.text.typography import OBJECT, typeset


def typeset_tokens(state: StateCore) -> None:
    """Typeset each block as one text, so that « l'*arthrose* » or a quotation in bold come out right."""
    setting = typeset if state.env["french"] else curled
    for token in state.tokens:
        if token.type == "inline":
            _typeset_block(token.children or [], setting)


def _typeset_block(children: list[Token], setting: Callable[[str], str]) -> None:
    texts = list(_texts(children))
    # Everything that is not text, marks, code, breaks and escapes, is one OBJECT between two texts.
    joined = OBJECT.join(token.content if token else "" for token in texts)
    pieces = setting(joined).split(OBJECT)
    if len(pieces) != len(texts):
        pieces = [setting(token.content) if token else "" for token in texts]
    for token, piece in zip(texts, pieces, strict=True):
        if token:
            token.content = piece


def _texts(children: list[Token]) -> Iterator[Token | None]:
    """The text before, between and after the tokens that are not text; None where there is none."""
    current: Token | None = None
    in_address = False
    for token in children:
        if token.info == "auto":
            in_address = token.type == "link_open"
        if token.type == "text" and not in_address:
            current = token
        else:
            yield current
            current = None
    yield current

"""Frequencies as grids of dots, one dot a person: what a list of risks says in words, for those who see at a glance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from markdown_it.token import Token
from markupsafe import Markup

from chirsite.render.words import Words
from chirsite.text.frequency import Frequency, frequency_in

ODDS: Final = "odds"
_COLUMNS: Final = {100: 10, 1000: 40}


def pictured(tokens: Sequence[Token], words: Words) -> Iterator[Token]:
    """``tokens``, with an ``odds`` token at the head of each list item that states one frequency."""
    between, of = words("frequencies.between"), words("frequencies.of")
    inside = 0
    for token in tokens:
        inside += token.nesting if token.type in {"list_item_open", "list_item_close"} else 0
        found = frequency_in(_words(token), between, of) if inside and token.type == "inline" else None
        if found is None:
            yield token
        else:
            yield token.copy(children=[Token(ODDS, "", 0, meta={ODDS: found}), *(token.children or ())])


def grid(odds: Frequency) -> Markup:
    """The grid, silent for a screen reader, who has the words."""
    columns = _COLUMNS[odds.base]
    layers = [("", odds.base), ("odds__range", odds.high), ("odds__some", odds.low)]
    if odds.low == odds.high:
        layers.pop(1)
    paths = (Markup('<path{} d="{}"/>').format(_class(name), _dots(count, columns)) for name, count in layers)
    return Markup('<svg class="odds" viewBox="0 0 {} {}" aria-hidden="true">{}</svg>').format(
        columns, odds.base // columns, Markup("").join(paths)
    )


def _class(name: str) -> Markup:
    return Markup(' class="{}"').format(name) if name else Markup("")


def _dots(count: int, columns: int) -> str:
    """The first ``count`` dots, row by row: each row a line that a dash pattern of 0 and 1 breaks into dots."""
    rows, rest = divmod(count, columns)
    lengths = [columns] * rows + [rest] * (rest > 0)
    return "".join(f"M.5 {row}.5h{length - 1}.1" for row, length in enumerate(lengths))


def _words(token: Token) -> str:
    return "".join(child.content for child in token.children or () if child.type in {"text", "term"})

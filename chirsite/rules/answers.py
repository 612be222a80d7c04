"""Questions and what answers them: « Oui, toujours. » says much after « Est-ce sans risque ? », and nothing alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from chirsite.model.document import BlockKind

_HEADINGS = frozenset({BlockKind.HEADING, BlockKind.QUESTION})
_CLOSING = ' \u00a0\u202f»”"*_'


def questions_before(texts: Iterable[tuple[BlockKind, str]]) -> Iterator[str]:
    """For each text of a page, in reading order, the question it answers, ``""`` when it answers none.

    The answer is the first text after a question, or after a heading that asks one.
    """
    question = ""
    for kind, text in texts:
        if kind in _HEADINGS:
            yield ""
            question = text if kind is BlockKind.QUESTION or text.rstrip(_CLOSING).endswith("?") else ""
        else:
            yield question
            question = ""

"""Questions and what answers them: « Oui, toujours. » says much after « Est-ce sans risque ? », and nothing alone."""

from __future__ import annotations

import re
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


_YES = re.compile(
    r"\W*(?:oui|si|bien sur|evidemment|absolument|tout a fait|certainement|assurement|exactement|parfaitement"
    r"|sans (?:aucun )?doute|sans hesiter|sans conteste|naturellement|bien entendu|affirmatif|toujours|a 100 ?%)\b"
    r"(?!,? (?:mais|vous|le|la|les|un|une|nous|ce|cela|on|il|elle|possible|dans (?:certains|la plupart))\b)"
)


def affirms(folded: str) -> bool:
    """Whether an answer, folded, begins by saying yes without reserve."""
    return _YES.match(folded) is not None


def is_question(text: str) -> bool:
    """Whether a sentence asks."""
    return text.rstrip(_CLOSING + "\n").endswith("?")

"""Questions and what answers them: « Oui, toujours. » says much after « Est-ce sans risque ? », and nothing alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

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


def answers_after(texts: Iterable[tuple[BlockKind, str]]) -> tuple[str, ...]:
    """For each text of a page, in reading order, the text that answers it, ``""`` when it asks nothing."""
    said = tuple(texts)
    following = (text if question else "" for (_, text), question in zip(said, questions_before(said), strict=True))
    return (*islice(following, 1, None), "")[: len(said)]


_YES = re.compile(
    r"\W*(?:oui|si|bien sur|evidemment|absolument|tout a fait|certainement|assurement|exactement|parfaitement"
    r"|sans (?:aucun )?doute|sans hesiter|sans conteste|naturellement|bien entendu|affirmatif|toujours|a 100 ?%)\b"
    r"(?!,? (?:mais|vous|le|la|les|un|une|nous|ce|cela|on|il|elle|possible|dans (?:certains|la plupart))\b)"
)


def affirms(folded: str) -> bool:
    """Whether an answer, folded, begins by saying yes without reserve."""
    return _YES.match(folded) is not None


_NO = re.compile(
    r"\W*(?:non\b(?! seulement| plus ultra)|ni\b|aucune?\b|jamais\b|nulle part\b|nullement\b|pas du tout\b"
    r"|en aucun cas\b|(?:c'est|il est|elle est) (?:faux|fausse|interdite?)\b"
    r"|(?!vous |tu )(?:\w[\w'-]* ){1,4}?(?:ne |n')[\w' ]{1,30}?\b(?:pas|jamais|point|aucune?|rien|plus(?! a\b))\b)"
)


def denies(folded: str) -> bool:
    """Whether an answer, folded, begins by saying no: « Non », « Nous n’en avons pas », not « Ne cherchez plus »."""
    return _NO.match(folded) is not None


def is_question(text: str) -> bool:
    """Whether a sentence asks."""
    return text.rstrip(_CLOSING + "\n").endswith("?")

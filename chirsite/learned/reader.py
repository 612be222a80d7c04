"""The second reader: it finds implicit faults by what their words weigh together, where no expression gives them away.

Its findings are warnings: they name the family, show the words that weighed most and cite the family's law.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, islice

from chirsite.diagnostics import Severity
from chirsite.learned.families import FAMILIES
from chirsite.learned.model import Model, model
from chirsite.learned.units import units
from chirsite.rules.base import Hit, Rule
from chirsite.rules.passages import Passage, Scope
from chirsite.text.fold import fold, folded_text
from chirsite.text.words import placed_words, words_of

_SHOWN = 3
"""How many words a finding shows."""
_KEPT = 4096
"""How many verdicts are remembered: a site repeats its menus on every page."""
_SEVERAL = 2
_CITED = 4
"""How many English words make a text English although some are French, as in the reference of an article."""
_WORD = re.compile(r"[^\W\d_]{2}")
_ENGLISH = frozenset(
    ("after", "among", "and", "are", "at", "before", "between", "by", "does", "for", "from", "how", "in", "is", "it",
     "its", "not", "of", "outcomes", "rates", "review", "see", "study", "surgery", "than", "that", "the", "their",
     "this", "to", "trial", "was", "were", "what", "which", "with", "within", "without", "you", "your")
)  # fmt: skip
_FRENCH = frozenset(
    ("au", "aux", "avec", "c'", "ce", "ces", "cette", "d'", "dans", "de", "des", "du", "elle", "est", "et", "il", "j'",
     "je", "l'", "la", "le", "les", "ma", "mes", "mon", "n'", "ne", "nos", "notre", "nous", "pas", "pour", "qu'", "que",
     "qui", "s'", "sa", "sans", "ses", "sont", "sur", "une", "vos", "votre", "vous")
)  # fmt: skip
_TELLING = re.compile(r"(?<![\w=])[^\W\d_]{3,}(?![\w=(])")
"""Words that tell something; a text with fewer than two, an amount, a value, a label or code, is not read."""
_NAMED = re.compile(r"(?<=[^\W\d_] )(?:(?:[A-ZÀ-Þ]\.[ -]?){1,3}|[A-ZÀ-Þ]{1,3}(?=[,.;]))")
"""A name and its initials: a text with several is the list of authors of a work, and is not read."""


def sounds_innocent(passage: Passage) -> bool:
    """Whether nothing in ``passage`` comes near a fault; never without a trained model, nor of the name of a file."""
    reader = model()
    if reader is None or passage.scope is Scope.FILE_NAME:
        return False
    parts = (passage.text[start:end] for start, end in units(passage.text))
    return all(reader.margin(_words(passage.question, part)) < reader.innocent for part in parts)


def read(passage: Passage) -> Iterator[tuple[Rule, Hit]]:
    """The faults of ``passage``, each under the rule whose law it breaks; none without a trained model."""
    reader = model()
    if reader is None or passage.scope is Scope.FILE_NAME or _is_foreign(passage):
        return
    read_to = -1
    for start, end in units(passage.text):
        part = passage.text[start:end]
        if start < read_to or not _tells(f"{passage.question} {part}"):
            continue
        if _sounds_faulty(passage.question, part) and not _is_english(part):
            told = _told(reader, passage, (start, end))
            if told is not None:
                yield told
                read_to = end


@lru_cache(maxsize=_KEPT)
def _sounds_faulty(question: str, part: str) -> bool:
    """Whether some words sound faulty with the question they answer; never without a trained model."""
    reader = model()
    return reader is not None and reader.sounds_faulty(_words(question, part))


def _words(question: str, part: str) -> list[str]:
    return [*words_of(folded_text(question)), *words_of(folded_text(part))]


def _tells(text: str) -> bool:
    return _several(_TELLING, text) and not _several(_NAMED, text)


def _several(pattern: re.Pattern[str], text: str) -> bool:
    return next(islice(pattern.finditer(text), _SEVERAL - 1, None), None) is not None


def _is_foreign(passage: Passage) -> bool:
    """Whether ``passage`` is marked or sounds like another language; many a French page is marked as English."""
    if not passage.language:
        return _is_english(passage.text)
    english, french = _balance(passage.text)
    return passage.language != "en" or english >= french


def _is_english(text: str) -> bool:
    """Whether ``text`` is English, which nothing was learned of: a sentence, or a work cited in a French one."""
    english, french = _balance(text)
    return english >= (_CITED if french else _SEVERAL) and english > french


def _balance(text: str) -> tuple[int, int]:
    """How many of the commonest English words, and of the commonest French ones, are in ``text``."""
    said = set(words_of(folded_text(text)))
    return len(said & _ENGLISH), len(said & _FRENCH)


def _told(reader: Model, passage: Passage, unit: tuple[int, int]) -> tuple[Rule, Hit] | None:
    """What to say of a faulty ``unit`` of ``passage``, together with the question it answers.

    Nothing where no word weighed, only points and figures: a reference of a bibliography, a table of numbers.
    """
    start, end = unit
    asked = words_of(folded_text(passage.question))
    folded = fold(passage.text[start:end])
    placed = placed_words(folded.text)
    words = [*asked, *placed.words]
    name = reader.family_of(words)
    weights = reader.contributions(words, name)[len(asked) :]
    first, last = heaviest(weights)
    begin, finish = (start + at for at in folded.original_span(placed.starts[first], placed.ends[last]))
    family = FAMILIES[name]
    heavy = sorted(sorted(range(len(weights)), key=lambda at: (-weights[at], at))[:_SHOWN])
    said = [folded.original_span(placed.starts[word], placed.ends[word]) for word in heavy if weights[word] > 0]
    texts = [passage.text[start + begins : start + ends] for begins, ends in said]
    if not any(map(_WORD.search, texts)):
        return None
    shown = ", ".join(f"« {text} »" for text in texts)
    return family.rule, Hit(
        passage.span(begin, finish),
        f"ce passage se lit comme {family.what} ; mots qui ont pesé : {shown}",
        family.help,
        Severity.WARNING,
        passage.text[begin:finish],
    )


def heaviest(weights: Sequence[float]) -> tuple[int, int]:
    """The first and last index of the run of ``weights`` whose sum is greatest, the longest of the first such."""
    sums = [0.0, *accumulate(weights)]
    best, lowest, found = float("-inf"), 0, (0, max(0, len(weights) - 1))
    for end in range(1, len(sums)):
        if sums[end] - sums[lowest] > best:
            best, found = sums[end] - sums[lowest], (lowest, end - 1)
        if sums[end] < sums[lowest]:
            lowest = end
    return found

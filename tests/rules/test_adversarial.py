"""No expression of a rule takes a time that runs away, whatever the text is made of.

Texts are grown from the expressions themselves: their own words repeated, near misses, long runs of letters, spaces and
signs. Twice the text may take twice the time, and not four times; the bounds are wide, since machines are shared.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from time import process_time
from timeit import timeit
from typing import Any

import pytest

from chirsite import learned, lexicon, reading, rules, text
from chirsite.reading.lengths import LONGEST
from chirsite.rules.shared.expressions import compiled, excuse
from tests.support.needed_words import all_lists


@dataclass(frozen=True, order=True)
class Use:
    """An expression and how it is looked for."""

    pattern: str
    flags: int
    anchored: bool
    """Whether it is only ever tried at one place of a text."""

    def run(self, text: str) -> None:
        """Look for it in ``text`` as the rules do."""
        expression = re.compile(self.pattern, self.flags)
        if self.anchored:
            expression.match(text)
        else:
            for _ in expression.finditer(text):
                pass


def _every_use() -> Iterator[Use]:
    """The expressions of the rules, what excuses them, and those that the modules which read texts name."""
    for one in all_lists():
        for expression in (*map(compiled, one.patterns), *map(excuse, one.unless)):
            yield Use(expression.pattern, expression.flags, anchored=False)
    for package in (learned, lexicon, reading, rules, text):
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(info.name)
            for name, value in vars(module).items():
                for item in value if isinstance(value, tuple) else (value,):
                    if isinstance(item, re.Pattern) and isinstance(item.pattern, str):
                        yield Use(item.pattern, item.flags, _is_anchored(name, inspect.getsource(module)))


def _is_anchored(name: str, source: str) -> bool:
    calls = set(re.findall(rf"\b{name}\.(\w+)\(", source))
    return bool(calls) and calls <= {"match", "fullmatch"}


USES = sorted(set(_every_use()))
RUNS = ("a", " ", "1", "'", "-", ".", "«", "a ", "le ", "de la ", "1 ", "l'a ", "très ", "et ", "pas ", "a-", ", ")
SLOW = 0.06
"""Seconds of processor for a text of the longest length: what is below needs no second look."""
GROWTH = 3.2
"""How many times longer twice the text may take: 2 when time is in proportion, 4 when it grows with the square."""


def sample(pattern: str, choose: random.Random) -> str:
    """A text that ``pattern`` matches, or nearly: repetitions are drawn, conditions around it are left out."""
    return "".join(_sampled(list(parser.parse(pattern)), choose))


def _sampled(items: list[Any], choose: random.Random) -> Iterator[str]:
    for code, value in items:
        if code is codes.LITERAL:
            yield chr(value)
        elif code is codes.NOT_LITERAL or code is codes.ANY:
            yield "x"
        elif code is codes.IN:
            yield _of_class(value, choose)
        elif code is codes.SUBPATTERN:
            yield from _sampled(list(value[-1]), choose)
        elif code is codes.BRANCH:
            yield from _sampled(list(choose.choice(value[1])), choose)
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
            least, most, inner = value
            for _ in range(choose.randint(least, min(most, least + 3))):
                yield from _sampled(list(inner), choose)


def _of_class(value: list[Any], choose: random.Random) -> str:
    kinds = {
        codes.CATEGORY_WORD: "a",
        codes.CATEGORY_DIGIT: "7",
        codes.CATEGORY_SPACE: " ",
        codes.CATEGORY_NOT_WORD: ".",
    }
    chars = [chr(item) for kind, item in value if kind is codes.LITERAL]
    chars += [chr(item[0]) for kind, item in value if kind is codes.RANGE]
    chars += [kinds.get(item, ".") for kind, item in value if kind is codes.CATEGORY]
    negated = value[0][0] is codes.NEGATE
    return "x" if negated or not chars else choose.choice(chars)


def texts(pattern: str, length: int) -> Iterator[str]:
    """Hard texts for ``pattern``, each of about ``length`` characters."""
    choose = random.Random(pattern)
    yield from (run * (length // len(run)) for run in RUNS)
    for _ in range(3):
        match = sample(pattern, choose) or "x"
        yield f"{match} " * (length // (len(match) + 1))
        near = match[: max(1, len(match) - 1)]
        yield f"{near}x " * (length // (len(near) + 2))
        words = match.split() or ["x"]
        mixed = " ".join(choose.choice(words) for _ in range(length // 6))
        yield mixed[:length]
        yield near + (words[-1] + " ") * (length // (len(words[-1]) + 1))


def seconds(use: Use, text: str) -> float:
    """Seconds of processor, the collector of garbage at rest: it would go through what all other tests keep."""
    return timeit(lambda: use.run(text), timer=process_time, number=1)


@pytest.mark.parametrize("part", range(8))
def test_no_expression_backtracks_badly(part: int) -> None:
    slow = [told for use in USES[part::8] for told in _runs_away(use)]
    assert slow == []


def _runs_away(use: Use) -> Iterator[str]:
    """The texts on which an expression takes a time that grows with more than their length."""
    pattern = use.pattern
    for short, double in zip(texts(pattern, LONGEST // 2), texts(pattern, LONGEST), strict=True):
        if seconds(use, double) > SLOW:
            # the best of three: what the machine does meanwhile is no fault of the expression
            best = min(seconds(use, double) for _ in range(3))
            before = min(seconds(use, short) for _ in range(3))
            if best > SLOW and (best > GROWTH * before or best > 20 * SLOW):
                yield f"{pattern[:80]} on {double[:60]!r}: {best:.2f} s, {best / before:.1f} times half of it"

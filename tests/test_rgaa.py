"""docs/rgaa.md names each of the 106 criteria of RGAA 4.1.2, and what it cites is there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from chirsite.rules.registry import EVERY

_ROOT = Path(__file__).parent.parent
_PAGE = _ROOT / "docs" / "rgaa.md"
# Criteria of each theme of RGAA 4.1.2, 1 to 13.
_CRITERIA = (9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12)
_LINE = re.compile(r"^\| (\d+\.\d+) \| ([^|]+) \| ([^|]+) \| (.+) \|$", re.MULTILINE)
_ANSWERS = ("garanti", "sans objet", "auteur")


@dataclass(frozen=True, slots=True)
class Row:
    """A criterion, and what the page says of it."""

    number: str
    answer: str
    cited: tuple[str, ...]
    """Between backquotes: tests, files, identifiers of rules."""


ROWS = [
    Row(number, answer.strip(), tuple(re.findall(r"`([^`]+)`", proof)))
    for number, _, answer, proof in _LINE.findall(_PAGE.read_text("utf-8"))
]
TESTS = frozenset(
    name
    for file in sorted((_ROOT / "tests").rglob("test_*.py"))
    for name in re.findall(r"^def (test_\w+)", file.read_text("utf-8"), re.MULTILINE)
)
RULES = frozenset(rule.id for rule in EVERY)


def is_there(cited: str) -> bool:
    """Whether a test, a rule or a file of the repository has that name."""
    if cited.startswith("test_"):
        return cited in TESTS
    return cited in RULES if re.fullmatch(r"[A-Z]+-\d+", cited) else (_ROOT / cited).exists()


def test_every_criterion_is_there_once_in_order() -> None:
    wanted = [f"{theme}.{at}" for theme, many in enumerate(_CRITERIA, 1) for at in range(1, many + 1)]
    assert len(wanted) == 106
    assert [row.number for row in ROWS] == wanted


def test_70_criteria_are_guaranteed_15_cannot_apply_and_21_are_the_author_s() -> None:
    assert [sum(row.answer == answer for row in ROWS) for answer in _ANSWERS] == [70, 15, 21]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.number)
def test_what_a_criterion_rests_on_is_there(row: Row) -> None:
    assert [cited for cited in row.cited if not is_there(cited)] == []
    if row.answer != "auteur":
        assert [cited for cited in row.cited if cited.startswith("test_") or cited in RULES]

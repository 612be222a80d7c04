"""What a regular expression cannot match without: read off its parse tree.

``python -m tests.support.needed_words`` writes the words of every rule beside the rules.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from chirsite import rules
from chirsite.rules.shared import needed as needed_module
from chirsite.rules.shared.claims import Claim
from chirsite.rules.shared.needed import FILE, key
from chirsite.rules.shared.terms import Terms

_SHORTEST = 3
"""Shorter words stand in every text."""


def needed(pattern: str) -> frozenset[str] | None:
    """Strings one of which stands in every match of ``pattern``; None when it can match without any."""
    return _of_sequence(list(parser.parse(pattern)))


def _of_sequence(items: list[Any]) -> frozenset[str] | None:
    candidates: list[frozenset[str]] = []
    run = ""
    for code, value in [*items, (None, None)]:
        if code is codes.LITERAL:
            run += chr(value)
            continue
        if run:
            candidates.append(frozenset({run}))
            run = ""
        found = _of_item(code, value)
        if found:
            candidates.append(found)
    return max(candidates, key=_selective, default=None)


def _of_item(code: Any, value: Any) -> frozenset[str] | None:
    if code is codes.SUBPATTERN:
        return _of_sequence(list(value[-1]))
    if code is codes.BRANCH:
        branches = [_of_sequence(list(branch)) for branch in value[1]]
        known = [branch for branch in branches if branch is not None]
        return frozenset[str]().union(*known) if len(known) == len(branches) else None
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT) and value[0] >= 1:
        return _of_sequence(list(value[2]))
    return None


def _selective(words: frozenset[str]) -> tuple[int, int]:
    """Long words first, and few of them: they stand in the fewest texts."""
    return min(map(len, words)), -len(words)


def of_every_rule() -> dict[str, list[str]]:
    """The content of the file of needed words: nothing for an expression that can match without any long word."""
    words: dict[str, list[str]] = {}
    for pattern in {pattern for terms in _all_terms() for pattern in terms.patterns}:
        found = needed(pattern)
        if found and min(map(len, found)) >= _SHORTEST:
            words[key(pattern)] = sorted(found)
    return dict(sorted(words.items()))


def _all_terms() -> Iterator[Terms | Claim]:
    """Every list of expressions that a module of a rule, or of its family, names."""
    for info in pkgutil.walk_packages(rules.__path__, f"{rules.__name__}."):
        for value in vars(importlib.import_module(info.name)).values():
            if isinstance(value, Terms | Claim):
                yield value
            elif isinstance(value, tuple):
                yield from (item for item in value if isinstance(item, Terms | Claim))


def main() -> None:
    """Write the file."""
    text = json.dumps(of_every_rule(), ensure_ascii=False, indent=1) + "\n"
    Path(needed_module.__file__).with_name(FILE).write_text(text, "utf-8")


if __name__ == "__main__":
    main()

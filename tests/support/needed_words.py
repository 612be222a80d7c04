"""What a regular expression cannot match without: read off its parse tree.

``python -m tests.support.needed_words`` writes the words of every rule beside the rules.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
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
"""Shorter words stand in every text, unless they are a sign."""
_MOST = 3
"""Groups kept for one expression: the first ones leave few texts."""
_CHOICES = 12
"""Characters of a class that are still worth looking for one by one."""
_ORDINARY = re.compile(r"[a-z0-9 '’().,:;!?/-]*")

Words = frozenset[str]


def needed(pattern: str) -> tuple[Words, ...]:
    """Groups of strings such that every match of ``pattern`` holds one string of each; none when it needs none."""
    groups = {group for group in _of_sequence(list(parser.parse(pattern))) if all(map(_is_telling, group))}
    return tuple(sorted(groups, key=lambda group: (*_selective(group), sorted(group)), reverse=True)[:_MOST])


def _of_sequence(items: list[Any]) -> list[Words]:
    groups: list[Words] = []
    run = ""
    for code, value in [*items, (None, None)]:
        if code is codes.LITERAL:
            run += chr(value)
            continue
        if run:
            groups.append(frozenset({run}))
            run = ""
        groups += _of_item(code, value)
    return groups


def _of_item(code: Any, value: Any) -> list[Words]:
    if code is codes.SUBPATTERN:
        return _of_sequence(list(value[-1]))
    if code is codes.BRANCH:
        best = [max(_of_sequence(list(branch)), key=_selective, default=None) for branch in value[1]]
        known = [group for group in best if group is not None]
        return [Words().union(*known)] if len(known) == len(best) else []
    if code is codes.IN and len(value) <= _CHOICES and all(kind is codes.LITERAL for kind, _ in value):
        return [frozenset(chr(char) for _, char in value)]
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT) and value[0] >= 1:
        return _of_sequence(list(value[2]))
    return []


def _is_telling(word: str) -> bool:
    return len(word) >= _SHORTEST or not _ORDINARY.fullmatch(word)


def _selective(words: Words) -> tuple[int, int]:
    """Long words first, and few of them: they stand in the fewest texts."""
    return min(len(word) if _ORDINARY.fullmatch(word) else _SHORTEST for word in words), -len(words)


def of_every_rule() -> dict[str, list[list[str]]]:
    """The content of the file of needed words: nothing for an expression that can match without any telling word."""
    words: dict[str, list[list[str]]] = {}
    for pattern in {pattern for terms in all_lists() for pattern in terms.patterns}:
        found = needed(pattern)
        if found:
            words[key(pattern)] = [sorted(group) for group in found]
    return dict(sorted(words.items()))


def all_lists() -> Iterator[Terms | Claim]:
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

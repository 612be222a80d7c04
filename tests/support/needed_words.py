"""What a regular expression cannot match without: read off its parse tree.

``python -m tests.support.needed_words`` writes the words of every rule beside the rules.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from chirsite import rules
from chirsite.rules.shared import needed as needed_module
from chirsite.rules.shared.claims import Claim
from chirsite.rules.shared.needed import FILE, Kept, key
from chirsite.rules.shared.terms import Terms

_SHORTEST = 3
"""Shorter words stand in every text, unless they are a sign or a figure."""
_GROUPS = 3
"""Groups kept for one way to match: the first ones leave few texts."""
_WAYS = 12
"""Ways to match that are told apart: beyond, they are one, that needs a word of any of them."""
_SPELLINGS = 16
"""Spellings of one stretch of an expression that are still worth listing."""
_ORDINARY = re.compile(r"[a-z '’().,:;!?-]*")

Words = frozenset[str]
_Nodes = list[Any]

_ZERO_WIDTH = frozenset({codes.AT, codes.ASSERT, codes.ASSERT_NOT})
_EMPTY: Words = frozenset({""})


def needed(pattern: str) -> tuple[tuple[Words, ...], ...]:
    """The ways ``pattern`` can match: for each, groups of strings such that a match holds one string of each group.

    None when one of the ways needs no string that tells.
    """
    ways = dict.fromkeys(_telling(_groups(nodes)) for nodes in _ways(list(parser.parse(pattern)), _WAYS))
    return () if () in ways else tuple(ways)


def _telling(groups: Sequence[Words]) -> tuple[Words, ...]:
    """The most telling of ``groups``."""
    kept = {group for group in map(_shortest, groups) if all(map(_is_telling, group))}
    return tuple(sorted(kept, key=lambda group: (*_selective(group), sorted(group)), reverse=True)[:_GROUPS])


def _ways(nodes: _Nodes, most: int) -> list[_Nodes]:
    """``nodes`` once for each alternative of those that have no list of spellings, up to so many."""
    ways: list[_Nodes] = [[]]
    for code, value in nodes:
        choices = _choices(code, value, most // len(ways))
        ways = [[*way, *choice] for way in ways for choice in choices]
    return ways


def _choices(code: Any, value: Any, most: int) -> list[_Nodes]:
    """The alternatives of one node; the node itself when there are too many of them."""
    whole: _Nodes = [(code, value)]
    if _spellings(code, value) is not None:
        return [whole]
    if code is codes.SUBPATTERN:
        choices = _ways(list(value[-1]), most)
    elif code is codes.BRANCH:
        choices = [way for branch in value[1] for way in _ways(list(branch), max(1, most // len(value[1])))]
    else:
        return [whole]
    return choices if len(choices) <= most else [whole]


def _groups(nodes: _Nodes) -> list[Words]:
    """The strings that stand in every match of ``nodes``, in their order, as groups of which a match holds one."""
    groups: list[Words] = []
    stretch = _EMPTY
    for code, value in nodes:
        if code in _ZERO_WIDTH:
            continue
        spelled = _spellings(code, value)
        if spelled is not None and len(stretch) * len(spelled) <= _SPELLINGS:
            stretch = _joined(stretch, spelled)
            continue
        groups.append(stretch)
        stretch = spelled or _EMPTY
        if spelled is None:
            groups += _inner_groups(code, value)
    return [group for group in (*groups, stretch) if "" not in group]


def _inner_groups(code: Any, value: Any) -> list[Words]:
    """The groups of a node that has no list of spellings."""
    if code is codes.SUBPATTERN:
        return _groups(list(value[-1]))
    if code is codes.BRANCH:
        best = [max(_groups(list(branch)), key=_selective, default=_EMPTY) for branch in value[1]]
        return [Words().union(*best)]
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT) and value[0] >= 1:
        return _groups(list(value[2]))
    return []


def _spellings(code: Any, value: Any) -> Words | None:
    """Everything that a node can match, when it can be listed."""
    if code is codes.LITERAL:
        return Words({chr(value)})
    if code in _ZERO_WIDTH:
        return _EMPTY
    if code is codes.IN and len(value) <= _SPELLINGS and all(kind is codes.LITERAL for kind, _ in value):
        return Words(chr(char) for _, char in value)
    if code is codes.SUBPATTERN:
        return _of_sequence(list(value[-1]))
    if code is codes.BRANCH:
        return _listed(_of_sequence(list(branch)) for branch in value[1])
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT) and value[1] == 1:
        return _listed((_of_sequence(list(value[2])), _EMPTY if value[0] == 0 else Words()))
    return None


def _of_sequence(nodes: _Nodes) -> Words | None:
    spelled = _EMPTY
    for code, value in nodes:
        following = _spellings(code, value)
        if following is None or len(spelled) * len(following) > _SPELLINGS:
            return None
        spelled = _joined(spelled, following)
    return spelled


def _listed(choices: Iterator[Words | None] | Sequence[Words | None]) -> Words | None:
    known = list(choices)
    listed = Words().union(*(one for one in known if one is not None))
    return None if None in known or len(listed) > _SPELLINGS else listed


def _joined(starts: Words, ends: Words) -> Words:
    return Words(start + end for start, end in product(starts, ends))


def _shortest(words: Words) -> Words:
    """``words`` but for those that hold another of them."""
    return Words(word for word in words if not any(other != word and other in word for other in words))


def _is_telling(word: str) -> bool:
    return len(word) >= _SHORTEST or not _ORDINARY.fullmatch(word)


def _selective(words: Words) -> tuple[int, int]:
    """Long words first, and few of them: they stand in the fewest texts."""
    return min(len(word) if _ORDINARY.fullmatch(word) else _SHORTEST for word in words), -len(words)


def of_every_rule() -> Kept:
    """The content of the file of needed words: nothing for an expression that can match without any telling word."""
    ways = {key(pattern): needed(pattern) for pattern in {pattern for one in all_lists() for pattern in one.patterns}}
    groups = sorted({tuple(sorted(group)) for each in ways.values() for way in each for group in way})
    number = {group: at for at, group in enumerate(groups)}
    return {
        "groups": [list(group) for group in groups],
        "ways": {
            one: [[number[tuple(sorted(group))] for group in way] for way in ways[one]]
            for one in sorted(ways)
            if ways[one]
        },
    }


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
    kept = of_every_rule()
    groups = ",\n".join(json.dumps(group, ensure_ascii=False) for group in kept["groups"])
    ways = ",\n".join(f"{json.dumps(one)}: {json.dumps(each)}" for one, each in kept["ways"].items())
    text = f'{{"groups": [\n{groups}\n],\n"ways": {{\n{ways}\n}}}}\n'
    Path(needed_module.__file__).with_name(FILE).write_text(text, "utf-8")


if __name__ == "__main__":
    main()

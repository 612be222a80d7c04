"""Where the text of a block comes from: block rules note the runs of each inline token while they know them.

``meta["runs"]`` is a tuple of Run, in order: the inline text from ``Run.inline`` on stands in the file from
``Run.source`` on, until the next run.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

RUNS = "runs"


class Run(NamedTuple):
    """A stretch of inline text that stands in the file as it is."""

    inline: int
    source: int


Runs = tuple[Run, ...]
_BlockRule = Callable[[StateBlock, int, int, bool], bool]
_Locator = Callable[[StateBlock, list[Token]], None]

_HASHES = re.compile(r"#+\s*")


def source_offset(runs: Runs, offset: int) -> int:
    """The offset in the file of a character of the inline text."""
    run = runs[max(0, bisect_right(runs, offset, key=lambda run: run.inline) - 1)]
    return run.source + offset - run.inline


def source_end(runs: Runs, end: int) -> int:
    """The offset in the file just after the last character before ``end``."""
    return source_offset(runs, end - 1) + 1


def exact_stretches(runs: Runs, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Cut inline offsets ``start`` to ``end`` at the runs: ``(start, end, offset in the file)``."""
    bounds = [start, *(run.inline for run in runs if start < run.inline < end), end]
    for first, last in pairwise(bounds):
        yield first, last, source_offset(runs, first)


def positions_plugin(md: MarkdownIt) -> None:
    """Make the block rules that produce text note its place."""
    locators: dict[str, _Locator] = {
        "paragraph": _locate_lines,
        "lheading": _locate_lines,
        "deflist": _locate_lines,
        "heading": _locate_heading,
        "table": _locate_cells,
    }
    for rule in md.block.ruler.__rules__:
        if rule.name in locators:
            md.block.ruler.at(rule.name, _located(rule.fn, locators[rule.name]), {"alt": rule.alt})


def _located(rule: _BlockRule, locate: _Locator) -> _BlockRule:
    def located_rule(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
        first = len(state.tokens)
        matched = rule(state, start_line, end_line, silent)
        if matched and not silent:
            # Now, while the state still knows where the lines begin inside their list or quotation.
            locate(state, state.tokens[first:])
        return matched

    return located_rule


def _unlocated(tokens: list[Token]) -> Iterator[tuple[Token, int]]:
    """The inline tokens no inner rule has located, with the number of their first line."""
    for token in tokens:
        if token.type == "inline" and token.map and RUNS not in token.meta:
            yield token, token.map[0]


def _line_start(state: StateBlock, line: int) -> int:
    start, end = state.bMarks[line] + state.tShift[line], state.eMarks[line]
    text = state.src[start:end]
    return start + len(text) - len(text.lstrip())


def _locate_lines(state: StateBlock, tokens: list[Token]) -> None:
    for token, line in _unlocated(tokens):
        runs, offset = [], 0
        for number, text in enumerate(token.content.split("\n"), _first_text_line(state, line)):
            indent = len(text) - len(text.lstrip())
            runs.append(Run(offset + indent, _line_start(state, number)))
            offset += len(text) + 1
        token.meta[RUNS] = tuple(runs)


def _first_text_line(state: StateBlock, line: int) -> int:
    # The parser takes a line of no-break spaces for text, then trims it.
    while line < state.lineMax - 1 and _line_start(state, line) == state.eMarks[line]:
        line += 1
    return line


def _locate_heading(state: StateBlock, tokens: list[Token]) -> None:
    for token, line in _unlocated(tokens):
        start = _line_start(state, line)
        hashes = _HASHES.match(state.src, start, state.eMarks[line])
        token.meta[RUNS] = (Run(0, hashes.end() if hashes else start),)


def _locate_cells(state: StateBlock, tokens: list[Token]) -> None:
    cells: Iterator[Runs] = iter(())
    for token in tokens:
        if token.type == "tr_open" and token.map:
            line = token.map[0]
            cells = _cells(state.src, _line_start(state, line), state.eMarks[line])
        elif token.type == "inline":
            token.meta[RUNS] = next(cells, (Run(0, 0),))


def _cells(source: str, start: int, end: int) -> Iterator[Runs]:
    """The runs of each cell of a table row; « \\| » is a vertical bar that separates nothing."""
    end = start + len(source[start:end].rstrip())
    offsets: list[int] = []
    for at in range(start, end):
        if source[at] != "|":
            offsets.append(at)
        elif at > start and source[at - 1] == "\\":
            offsets[-1:] = [at]
        else:
            if at > start:
                yield _cell_runs(source, offsets)
            offsets = []
    yield _cell_runs(source, offsets)


def _cell_runs(source: str, offsets: list[int]) -> Runs:
    while offsets and source[offsets[0]].isspace():
        offsets = offsets[1:]
    starts = [index for index, at in enumerate(offsets) if index == 0 or at != offsets[index - 1] + 1]
    return tuple(Run(index, offsets[index]) for index in starts) or (Run(0, 0),)

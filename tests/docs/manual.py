"""The pages of the manual as the tests read them: their fenced blocks, and what the comment above each says of it.

<!-- start: example -->     once, at the top: the commands find the example practice in ``mon-site``
<!-- start: base -->        the same with the smallest site of the tests; without either, an empty folder
<!-- run: exit 1 -->        the commands of this block end with this code; without it, with 0
<!-- run: no, network -->   or « account »: nothing is run, but the commands and their options must exist
<!-- run: until stopped --> the command runs until it is interrupted, as a server does
<!-- file: mon-site/a.yaml --> the block gives keys of it (yaml), changes its lines (diff), or is the whole of it
<!-- keys: site -->         the block shows some keys of such a file, by the name of its schema
<!-- from: exemples/a.yml -->   the block shows this file of docs/, which ``python -m docs.generate`` copies into it
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_START = re.compile(r"<!-- start: (\w+) -->")
_BLOCK = re.compile(
    r"(?:^ *<!-- (?P<verb>run|file|keys|from): (?P<said>[^>]+?) -->\n)?"
    r"^(?P<indent> *)(?P<fence>```+)(?P<language>\w*)[^\n]*\n(?P<body>.*?)^(?P=indent)(?P=fence)$",
    re.MULTILINE | re.DOTALL,
)
_INLINE = re.compile(r"(?<!`)`(chirsite [^`]+)`(?!`)")
_SHELLS = ("sh", "console")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block; ``start`` and ``end`` are where its body stands in the page, which is indented by ``indent``."""

    language: str
    body: str
    verb: str
    said: str
    start: int
    end: int
    indent: str

    @property
    def is_shell(self) -> bool:
        """Whether it holds commands."""
        return self.language in _SHELLS

    @property
    def is_run(self) -> bool:
        """Whether its commands can be run without a network and without an account."""
        return not self.said.startswith("no, ")

    @property
    def code(self) -> int:
        """The exit code that its last command is said to end with."""
        return int(self.said.removeprefix("exit ")) if self.said.startswith("exit ") else 0


@dataclass(frozen=True, slots=True)
class Typed:
    """A command and, in a ``console`` block, what it is said to print."""

    line: str
    output: str | None


@dataclass(frozen=True, slots=True)
class ManualPage:
    """A page of the manual."""

    path: Path
    text: str

    @property
    def start(self) -> str:
        """What the commands find: ``example``, ``base``, or ``""``."""
        found = _START.search(self.text)
        return found[1] if found else ""

    @property
    def blocks(self) -> list[Block]:
        """Its fenced blocks, in their order."""
        return [_block(match) for match in _BLOCK.finditer(self.text)]

    @property
    def inline_commands(self) -> list[str]:
        """The commands of chirsite that its sentences name."""
        return _INLINE.findall(_BLOCK.sub("", self.text))


def read_page(path: Path) -> ManualPage:
    """The page at ``path``."""
    return ManualPage(path, path.read_text("utf-8"))


def _block(match: re.Match[str]) -> Block:
    body = "".join(line.removeprefix(match["indent"]) for line in match["body"].splitlines(keepends=True))
    said = (match["verb"] or "", match["said"] or "")
    return Block(match["language"], body, *said, match.start("body"), match.end("body"), match["indent"])


def typed(block: Block) -> Iterator[Typed]:
    """The commands of a block: each line of ``sh``, each line after ``$`` of ``console`` with what follows it."""
    if block.language == "sh":
        joined = block.body.replace("\\\n", "")
        yield from (Typed(line.strip(), None) for line in joined.splitlines() if line.strip() and line[0] != "#")
        return
    for part in re.split(r"^\$ ", block.body, flags=re.MULTILINE)[1:]:
        line, _, output = part.partition("\n")
        yield Typed(line, output)

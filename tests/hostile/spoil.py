"""Projects whose every text is hostile: the scalars of their YAML, the blocks of their pages.

What the tool refuses, it refuses with a finding where it stands: that text is then given back its value, and the rest
is tried again, so that one build carries as many payloads as it accepts.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from chirsite.diagnostics import Finding, Severity
from chirsite.stages import Run
from tests.hostile.payloads import LINKS, TEXTS, numbered
from tests.support.sites import checked


@dataclass(frozen=True)
class Spot:
    """A text of a project: its file, and the characters it takes there."""

    file: str
    start: int
    end: int
    value: str


@dataclass
class Spoiled:
    """A project with hostile texts, those it was refused for, and what its last run gave."""

    root: Path
    payloads: dict[int, str] = field(default_factory=dict)
    refused: dict[int, str] = field(default_factory=dict)
    run: Run | None = None

    @property
    def published(self) -> dict[int, str]:
        """The payloads that stand in the pages."""
        return {number: text for number, text in self.payloads.items() if number not in self.refused}


def spots(root: Path) -> Iterator[Spot]:
    """Every scalar value of the YAML files and front matters of a project."""
    paths = [*root.rglob("*.yaml"), *root.rglob("*.md")]
    for path in sorted(path for path in paths if "themes" not in path.parts):
        text = path.read_text("utf-8")
        start, end = 0, len(text)
        if path.suffix == ".md":
            if not text.startswith("---\n"):
                continue
            start, end = 4, text.index("\n---\n", 4) + 1
        node = yaml.compose(text[start:end], Loader=yaml.SafeLoader)
        name = path.relative_to(root).as_posix()
        yield from (Spot(name, start + first, start + last, value) for first, last, value in _scalars(node))


def _scalars(node: yaml.Node | None) -> Iterator[tuple[int, int, str]]:
    if isinstance(node, yaml.MappingNode):
        for _, value in node.value:
            yield from _scalars(value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _scalars(value)
    elif isinstance(node, yaml.ScalarNode) and node.style not in {"|", ">"} and node.value:
        yield node.start_mark.index, node.end_mark.index, node.value


def spoil_texts(root: Path, shift: int) -> Spoiled:
    """Add a payload to every text that takes one; ``shift`` says which payload the first gets."""
    spoiled = Spoiled(root)
    places = list(spots(root))
    originals = {name: (root / name).read_text("utf-8") for name in dict.fromkeys(spot.file for spot in places)}
    for number, spot in enumerate(places):
        payload = numbered(TEXTS[(number + shift) % len(TEXTS)], number)
        spoiled.payloads[number] = f"{spot.value} {payload}" if number % 2 else f"{payload} {spot.value}"
    return _settled(spoiled, lambda: _write(root, originals, places, spoiled))


Lines = dict[tuple[str, int], list[int]]
"""The payloads that stand on a line of a file."""


def _write(root: Path, originals: dict[str, str], places: list[Spot], spoiled: Spoiled) -> Lines:
    """Write the payloads that are not refused; each text keeps to the lines it had."""
    lines: Lines = {}
    for name, original in originals.items():
        text = original
        own = [(number, spot) for number, spot in enumerate(places) if spot.file == name]
        for number, spot in reversed(own):
            if number in spoiled.refused:
                continue
            first = original.count("\n", 0, spot.start) + 1
            height = original.count("\n", spot.start, spot.end)
            lines.setdefault((name, first), []).append(number)
            written = json.dumps(spoiled.payloads[number], ensure_ascii=False) + "\n" * height
            text = text[: spot.start] + written + text[spot.end :]
        (root / name).write_text(text, "utf-8")
    return lines


def _guilty(findings: tuple[Finding, ...], lines: Lines) -> Iterator[int]:
    for finding in findings:
        if finding.severity is Severity.ERROR and finding.span.start:
            yield from lines.get((finding.span.path, finding.span.start.line), ())


def spoil_page(root: Path, page: str) -> Spoiled:
    """Add every hostile block of Markdown to a page; those that are refused are taken out again."""
    spoiled = Spoiled(root, {number: numbered(payload, number) for number, payload in enumerate(LINKS)})
    original = (root / page).read_text("utf-8").rstrip("\n")

    def write() -> Lines:
        text, lines = original, Lines()
        for number, block in spoiled.published.items():
            first = text.count("\n") + 3
            text = f"{text}\n\n{block}"
            for line in range(first, text.count("\n") + 2):
                lines.setdefault((page, line), []).append(number)
        (root / page).write_text(f"{text}\n", "utf-8")
        return lines

    return _settled(spoiled, write)


def _settled(spoiled: Spoiled, write: Callable[[], Lines]) -> Spoiled:
    """Write what is not refused, and refuse what the check refuses, until it refuses nothing more."""
    for _ in range(12):
        lines = write()
        spoiled.run = checked(spoiled.root)
        guilty = set(_guilty(spoiled.run.report.findings, lines))
        if not guilty:
            return spoiled
        spoiled.refused |= {number: spoiled.payloads[number] for number in guilty}
    return spoiled

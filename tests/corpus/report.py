"""What the readers find and what they wrongly find: ``python -m tests.corpus.report [FILE…] [--misses N]``.

Measured on the batches no reader was trained or written on, and on any further labelled files. A text counts as found
when a reader has an error or a warning anywhere in it, whatever the family.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import sqrt
from pathlib import Path

from chirsite.diagnostics import Severity
from chirsite.learned.reader import read
from chirsite.model.document import LocatedText, Segment
from chirsite.rules.engine import check_passages
from chirsite.rules.passages import Passage, Scope
from chirsite.rules.texts import TEXT_RULES
from chirsite.source import SourceFile
from tests.corpus.items import Item, read_items, unseen

TODAY = date(2026, 11, 21)
_Z = 1.96
"""Of the normal law, for intervals of 95 %."""


@dataclass(frozen=True, slots=True)
class Rate:
    """So many out of so many."""

    hits: int
    total: int

    @property
    def value(self) -> float:
        """The proportion; 0 of nothing."""
        return self.hits / self.total if self.total else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's interval of 95 % for the proportion."""
        if not self.total:
            return 0.0, 1.0
        share, spread = self.value, _Z * _Z / self.total
        centre = (share + spread / 2) / (1 + spread)
        half = _Z * sqrt(share * (1 - share) / self.total + spread / (4 * self.total)) / (1 + spread)
        return max(0.0, centre - half), min(1.0, centre + half)

    def __str__(self) -> str:
        low, high = self.interval
        return f"{self.value:6.1%} ({low:4.0%}–{high:4.0%})" if self.total else " " * 15


@dataclass(frozen=True, slots=True)
class Figures:
    """Of some items: faults found, compliant texts flagged, and what share of the flagged were faults."""

    recall: Rate
    precision: Rate
    false_alarms: Rate


Found = frozenset[int]
"""The places, in a list of items, of those a reader flags."""


def passage_of(item: Item, number: int = 0) -> Passage:
    """The text of ``item`` as a paragraph of its own file."""
    source = SourceFile(f"{number}.md", item.text)
    return Passage(Scope.BODY, LocatedText(source, item.text, (Segment(0, len(item.text), 0, len(item.text)),)))


def by_rules(items: Sequence[Item]) -> Found:
    """Those the rules flag."""
    passages = [passage_of(item, number) for number, item in enumerate(items)]
    found = check_passages(TEXT_RULES, passages, TODAY)
    return frozenset(int(one.span.path.removesuffix(".md")) for one in found if one.severity is not Severity.INFO)


def by_learned(items: Sequence[Item]) -> Found:
    """Those the learned reader flags."""
    return frozenset(number for number, item in enumerate(items) if any(read(passage_of(item))))


def by_both(items: Sequence[Item]) -> Found:
    """Those either reader flags."""
    return by_rules(items) | by_learned(items)


READERS: dict[str, Callable[[Sequence[Item]], Found]] = {
    "rules": by_rules, "learned": by_learned, "both": by_both,
}  # fmt: skip


def figures(items: Sequence[Item], found: Found, among: Iterable[int] | None = None) -> Figures:
    """The figures of ``items``, or of those at the places ``among``."""
    places = range(len(items)) if among is None else tuple(among)
    faults = [place for place in places if items[place].violation]
    compliant = [place for place in places if not items[place].violation]
    hits, alarms = len(found.intersection(faults)), len(found.intersection(compliant))
    return Figures(Rate(hits, len(faults)), Rate(hits, hits + alarms), Rate(alarms, len(compliant)))


def _line(name: str, said: Figures) -> str:
    return f"{name:18}{said.recall.total:6}{said.false_alarms.total:6}  " + "   ".join(
        f"{rate!s:18}" for rate in (said.recall, said.precision, said.false_alarms)
    )


def _print(title: str, items: Sequence[Item], misses: int) -> None:
    print(f"\n## {title}\n")
    print(f"{'':18}faults  fine  {'recall':21}{'precision':21}{'false alarms':21}")
    found = {name: reader(items) for name, reader in READERS.items()}
    for name, places in found.items():
        print(_line(name, figures(items, places)))
    for attribute in ("family", "difficulty", "register"):
        print(f"\nboth, by {attribute}")
        for value in sorted({str(getattr(item, attribute)) for item in items}):
            among = [place for place, item in enumerate(items) if getattr(item, attribute) == value]
            print(_line(value, figures(items, found["both"], among)))
    for label, wrong in (("missed", True), ("flagged for nothing", False)):
        told = [
            item
            for place, item in enumerate(items)
            if item.violation is wrong and (place in found["both"]) is not wrong
        ]
        for item in told[:misses]:
            print(f"{label}: {item.family}: {item.text}")


def main() -> None:
    """Print the report."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("files", nargs="*", type=Path, help="further labelled files, JSON lines")
    options.add_argument("--misses", type=int, default=0, help="show so many misses and false alarms of each")
    chosen = options.parse_args()
    _print("unseen batches", unseen(), chosen.misses)
    for path in chosen.files:
        _print(path.stem, tuple(read_items(path)), chosen.misses)


if __name__ == "__main__":
    main()

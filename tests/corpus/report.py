"""What the readers find and what they wrongly find: ``python -m tests.corpus.report [FILE…] [--misses N] [--raise]``.

Measured on the batches no reader was trained or written on, and on any further labelled files. A text counts as found
when a reader has an error or a warning anywhere in it, whatever the family.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

from chirsite.diagnostics import Finding, Severity
from chirsite.learned.reader import read
from chirsite.model.document import LocatedText, Segment
from chirsite.reading.read import read_passages
from chirsite.rules.engine import check_passages
from chirsite.rules.passages import Passage, Scope
from chirsite.rules.texts import TEXT_RULES
from chirsite.source import SourceFile
from tests.corpus import floors
from tests.corpus.figures import Figures, Found, figures
from tests.corpus.items import Item, examined, read_items, unseen

TODAY = date(2026, 11, 21)


def passage_of(item: Item, number: int = 0) -> Passage:
    """The text of ``item`` as a paragraph of its own file."""
    source = SourceFile(f"{number}.md", item.text)
    return Passage(Scope.BODY, LocatedText(source, item.text, (Segment(0, len(item.text), 0, len(item.text)),)))


def by_rules(items: Sequence[Item]) -> Found:
    """Those the rules flag."""
    passages = [passage_of(item, number) for number, item in enumerate(items)]
    return _places(check_passages(TEXT_RULES, passages, TODAY))


def _places(found: Iterable[Finding]) -> Found:
    return frozenset(int(one.span.path.removesuffix(".md")) for one in found if one.severity is not Severity.INFO)


def by_learned(items: Sequence[Item]) -> Found:
    """Those the learned reader flags."""
    return frozenset(number for number, item in enumerate(items) if any(read(passage_of(item))))


def by_both(items: Sequence[Item]) -> Found:
    """Those the two readers flag together, as every command does."""
    found = read_passages([passage_of(item, number) for number, item in enumerate(items)], TODAY)
    return _places(found)


READERS: dict[str, Callable[[Sequence[Item]], Found]] = {
    "rules": by_rules, "learned": by_learned, "both": by_both,
}  # fmt: skip


def _line(name: str, said: Figures) -> str:
    return f"{name:18}{said.recall.total:6}{said.false_alarms.total:6}  " + "   ".join(
        f"{rate!s:18}" for rate in (said.recall, said.precision, said.false_alarms)
    )


def measured(items: Sequence[Item]) -> dict[str, Figures]:
    """The figures of ``items`` by reader."""
    return {name: figures(items, reader(items)) for name, reader in READERS.items()}


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
    options.add_argument("--raise", action="store_true", dest="raising", help="hold the readers to what they reach now")
    chosen = options.parse_args()
    sets = {"unseen": unseen(), "examined": examined(), **{path.stem: tuple(read_items(path)) for path in chosen.files}}
    for name, items in sets.items():
        _print(name, items, chosen.misses)
        if chosen.raising:
            floors.write_floors(floors.raised(floors.read_floors(), name, measured(items)))


if __name__ == "__main__":
    main()

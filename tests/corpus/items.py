"""The labelled sentences: one file a batch, one author a batch, one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

BATCHES = Path(__file__).parent / "batches"
UNSEEN = ("lawyer", "opinion", "plain")
"""Batches no reader is ever trained or written on: what is measured on them is what counts."""
EXAMINED = ("concours", "jury")
"""The same, written later as an examination: even families, nothing that a list of words would find."""
SOUGHT = (
    "accueil", "annexes", "banales", "blocs", "brassage", "cabinets", "caisse", "clauses", "comptoir", "contraste",
    "coulisses", "courtes", "croyances", "depliants", "dialogues", "enseignes", "faibles", "feuillets", "fiches",
    "generes", "greffe", "guichet", "innocents", "lendemain", "lignes", "metiers", "moimeme", "ordinaire", "pages",
    "paires", "paragraphes", "parcours", "parler", "paroles", "phrases", "plume", "pole", "politesse", "promesses",
    "redaction", "refonte", "regards", "reponses", "savoir", "savoirs", "silhouette", "tri", "vivant", "voisinage",
    "voisins", "vrac", "webcopie",
)  # fmt: skip
"""Batches whose authors had the misses of a reader under their eyes: to learn from, not to set its threshold by."""

NEUTRAL = "neutre"


@dataclass(frozen=True, slots=True)
class Item:
    """A text as it could stand on a surgeon's site, whether it breaks the law, and the family it belongs to."""

    batch: str
    id: str
    text: str
    violation: bool
    family: str
    why: str
    difficulty: str
    register: str = "body"


def read_items(path: Path) -> Iterator[Item]:
    """The items of one file, in its order."""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        said = json.loads(line)
        yield Item(
            batch=path.stem,
            id=said.get("id", f"{path.stem}-{number:04}"),
            text=said["text"],
            violation=said["label"] == "violation",
            family=said["family"],
            why=said["why"],
            difficulty=said["difficulty"],
            register=said.get("register", "body"),
        )


def all_batches() -> tuple[str, ...]:
    """The names of the batches, in order."""
    return tuple(sorted(path.stem for path in BATCHES.glob("*.jsonl")))


def items_of(batches: Iterable[str]) -> tuple[Item, ...]:
    """The items of ``batches``, in order."""
    return tuple(item for batch in batches for item in read_items(BATCHES / f"{batch}.jsonl"))


def seen() -> tuple[Item, ...]:
    """What the readers may be trained and written on."""
    return items_of(batch for batch in all_batches() if batch not in UNSEEN + EXAMINED)


def unseen() -> tuple[Item, ...]:
    """What they may not."""
    return items_of(UNSEEN)


def examined() -> tuple[Item, ...]:
    """What they may not either, and are examined on."""
    return items_of(EXAMINED)

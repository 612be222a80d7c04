"""What the readers are held to on each set: least recall, most false alarms. The report's ``--raise`` tightens them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from math import ceil, floor
from pathlib import Path

from tests.corpus.figures import Figures

PATH = Path(__file__).parent / "floors.json"
_STEPS = 1000
"""Floors are kept to a thousandth."""

Floors = dict[str, dict[str, dict[str, float]]]
"""By set, then reader: ``recall`` and ``false_alarms``, as proportions."""


def read_floors() -> Floors:
    """The floors in force; none yet for a set never measured."""
    floors: Floors = json.loads(PATH.read_text("utf-8")) if PATH.is_file() else {}
    return floors


def write_floors(floors: Floors) -> None:
    """Hold the readers to ``floors`` from now on."""
    PATH.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", "utf-8")


def faults_of(held: Mapping[str, Mapping[str, float]], measured: Mapping[str, Figures]) -> list[str]:
    """What of ``measured``, by reader, falls short of what one set is ``held`` to, in words."""
    said = []
    for reader, least in held.items():
        recall, alarms = measured[reader].recall.value, measured[reader].false_alarms.value
        if recall < least["recall"]:
            said.append(f"{reader}: recall {recall:.4f} under {least['recall']:.4f}")
        if alarms > least["false_alarms"]:
            said.append(f"{reader}: false alarms {alarms:.4f} over {least['false_alarms']:.4f}")
    return said


def raised(floors: Floors, name: str, measured: Mapping[str, Figures]) -> Floors:
    """``floors`` where each figure of the set ``name`` is the better of what was asked and what is ``measured``."""
    held = floors.get(name, {})
    return {**floors, name: {reader: _better(held.get(reader, {}), figures) for reader, figures in measured.items()}}


def _better(held: Mapping[str, float], figures: Figures) -> dict[str, float]:
    recall = max(held.get("recall", 0.0), floor(figures.recall.value * _STEPS) / _STEPS)
    alarms = min(held.get("false_alarms", 1.0), ceil(figures.false_alarms.value * _STEPS) / _STEPS)
    return {"recall": recall, "false_alarms": alarms}

"""A true value of each key, out of the example practice, then of the small sites of the tests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from chirsite.load.bundled import BUNDLED

_ROOTS = (BUNDLED / "content-example", *sorted((Path(__file__).parent.parent / "tests" / "sites").iterdir()))
_PLACES: Mapping[str, tuple[str, ...]] = {
    "practitioner": ("practitioner.yaml", "practitioners/*.yaml"),
    "theme": ("../themes/*/theme.yaml",),
}
_LONGEST = 60


@cache
def examples_of(file: str) -> Mapping[str, str]:
    """The first value met of each key, by its path: ``places[].address.city``, ``images.ID.alt``."""
    found: dict[str, str] = {}
    for root in _ROOTS:
        for place in _PLACES.get(file, (f"{file}.yaml", f"{file}/*.md")):
            for path in sorted(root.glob(place)):
                _gather(_value(path), "", found)
    return found


def _value(path: Path) -> Any:
    before, _, after = path.read_text("utf-8").partition("---\n")
    return yaml.load(after.partition("---\n")[0] if path.suffix == ".md" else before + after, yaml.BaseLoader)


def _gather(value: Any, path: str, found: dict[str, str]) -> None:
    if isinstance(value, str):
        if value.strip():
            found.setdefault(path, _short(value))
        return
    if isinstance(value, dict) and isinstance(value.get("kind"), str) and not path.endswith(")"):
        _gather(value, f"{path}({value['kind']})", found)  # the keys of one kind are not those of another
    for step, child in _children(value):
        _gather(child, f"{path}{step}" if step == "[]" or not path else f"{path}.{step}", found)
        if isinstance(value, dict):
            # what the keys of a dictionary name is told by the model alone: offer both readings
            _gather(child, f"{path}.ID", found)


def _children(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, list):
        yield from (("[]", child) for child in value)
    elif isinstance(value, dict):
        yield from value.items()


def _short(value: str) -> str:
    line = " ".join(value.split()).replace("`", "’")
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rsplit(" ", 1)[0] + "…"

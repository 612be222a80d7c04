"""YAML to model: every error of a file at once, each with its place, its rule and a way out."""

from __future__ import annotations

from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from chirsite.diagnostics import Finding, Severity, Span
from chirsite.memory import remembered
from chirsite.model.base import Model
from chirsite.model.page import nearest_span
from chirsite.model.project import Record
from chirsite.schema.law import keys_at, rule_at
from chirsite.schema.messages import explain
from chirsite.schema.nodes import Path, Raw, Tree, fault, read_yaml
from chirsite.schema.to_complete import awaited, replaced, stand_in, value_to_complete
from chirsite.source import SourceFile

M = TypeVar("M", bound=Model)

_ROUNDS = 4
"""A value is checked on its own before the group it stands in, and that group before what holds it."""


@remembered
def decode(
    source: SourceFile, model: type[M], waiting: Severity = Severity.ERROR
) -> tuple[Record[M] | None, tuple[Finding, ...]]:
    """Read a whole YAML file as ``model``; gives no record when anything in it is wrong.

    Values still to be completed are findings as grave as ``waiting``, and only wrong when that is an error.
    """
    tree, findings = read_yaml(source)
    if tree is None:
        return None, findings
    value, more = decode_tree(source, tree, model, waiting)
    if value is None or findings:
        return None, (*findings, *more)
    return Record(value, source, tree.spans), more


def decode_tree(
    source: SourceFile, tree: Tree, model: type[M], waiting: Severity = Severity.ERROR
) -> tuple[M | None, tuple[Finding, ...]]:
    """Validate an already read YAML mapping as ``model``; ``waiting`` is the same as for :func:`decode`."""
    places = awaited(tree)
    value, details = _validated(tree.value, model, places)
    problems = tuple(_finding(source, tree, model, detail) for detail in details)
    to_do = tuple(value_to_complete(source, tree, model, path, waiting) for path in places)
    return (None if to_do and waiting is Severity.ERROR else value), (*to_do, *problems)


def _validated(raw: Raw, model: type[M], awaited: tuple[Path, ...]) -> tuple[M | None, list[ErrorDetails]]:
    """``raw`` as ``model``, stand-ins for what is ``awaited`` where it must be; or what is wrong in the rest."""
    details: list[ErrorDetails] = []
    for _ in range(_ROUNDS if awaited else 1):
        try:
            return model.model_validate(raw, context={"awaited": awaited} if awaited else None), []
        except ValidationError as error:
            details = [detail for detail in error.errors(include_url=False) if not _echo(detail)]
        for path, detail in ((_path(raw, detail["loc"]), detail) for detail in details):
            if _is_in(path, awaited) and (value := stand_in(detail)) is not None:
                raw = replaced(raw, path, value)
    return None, [detail for detail in details if not _is_in(_path(raw, detail["loc"]), awaited)] or details


def _is_in(path: Path, places: tuple[Path, ...]) -> bool:
    return any(path[: len(place)] == place for place in places)


def _echo(error: ErrorDetails) -> bool:
    """Whether a list is called too short only because its elements, reported on their own, were refused."""
    return error["type"] == "too_short" and bool(error["input"])


def _finding(source: SourceFile, tree: Tree, model: type[M], error: ErrorDetails) -> Finding:
    # a check of a whole group may name the key it is about; the kind of a group is always under the same key
    about = "kind" if error["type"] == "union_tag_invalid" else error.get("ctx", {}).get("field")
    location = (*error["loc"], about) if about else error["loc"]
    unknown = error["type"] == "extra_forbidden"
    message, advice = explain(error, keys_at(model, location[:-1]) if location else ())
    path = _path(tree.value, location)
    place = ".".join(str(step) for step in path[:-1] if isinstance(step, str))
    code = "unknown-key" if unknown else rule_at(model, location) or _code(error["type"])
    span = tree.keys.get(path) if unknown else None
    return fault(source, code, span or _span(tree, path), f"{place} : {message}" if place else message, advice)


def _code(kind: str) -> str:
    return "missing-key" if kind == "missing" else "invalid-value"


def _span(tree: Tree, path: Path) -> Span:
    return nearest_span(tree.spans, path)


def _path(value: Raw, location: tuple[str | int, ...]) -> Path:
    """The location without the marks pydantic adds for unions and keys, which are not in the file."""
    path: list[str | int] = []
    for index, step in enumerate(location):
        last = index == len(location) - 1
        if isinstance(value, dict) and isinstance(step, str):
            if step not in value and (not last or step in value.values()):
                continue
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        elif step == "[key]":
            continue
        path.append(step)
    return tuple(path)

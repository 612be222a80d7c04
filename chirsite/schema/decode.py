"""YAML to model: every error of a file at once, each with its place, its rule and a way out."""

from __future__ import annotations

from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from chirsite.diagnostics import Finding, Span
from chirsite.memory import remembered
from chirsite.model.base import Model
from chirsite.model.page import nearest_span
from chirsite.model.project import Record
from chirsite.schema.law import keys_at, rule_at
from chirsite.schema.messages import explain
from chirsite.schema.nodes import Path, Raw, Tree, fault, read_yaml
from chirsite.source import SourceFile

M = TypeVar("M", bound=Model)


@remembered
def decode(source: SourceFile, model: type[M]) -> tuple[Record[M] | None, tuple[Finding, ...]]:
    """Read a whole YAML file as ``model``; gives no record when anything in it is wrong."""
    tree, findings = read_yaml(source)
    if tree is None:
        return None, findings
    value, more = decode_tree(source, tree, model)
    if value is None or findings:
        return None, (*findings, *more)
    return Record(value, source, tree.spans), ()


def decode_tree(source: SourceFile, tree: Tree, model: type[M]) -> tuple[M | None, tuple[Finding, ...]]:
    """Validate an already read YAML mapping as ``model``."""
    try:
        return model.model_validate(tree.value), ()
    except ValidationError as error:
        details = error.errors(include_url=False)
        return None, tuple(_finding(source, tree, model, detail) for detail in details if not _echo(detail))


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

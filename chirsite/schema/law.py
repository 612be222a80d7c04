"""From the place of an error in a file to the class, the keys and the rule of law that apply there."""

from __future__ import annotations

from collections.abc import Iterator
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from chirsite.model.base import GovernedBy, RequiredBy

Location = tuple[str | int, ...]


def rule_at(model: type[BaseModel], location: Location) -> str | None:
    """The rule that requires or governs the deepest marked field on the way to ``location``, if any."""
    rule = None
    for owner, step in _walk(model, location):
        info = owner.model_fields[step]
        rule = next((mark.rule for mark in info.metadata if isinstance(mark, RequiredBy | GovernedBy)), rule)
    return rule


def description_at(model: type[BaseModel], location: Location) -> str:
    """What the deepest field on the way to ``location`` is, in the French words of the model; ``""`` without any."""
    said = [owner.model_fields[step].description for owner, step in _walk(model, location)]
    return (said[-1] if said else None) or ""


def keys_at(model: type[BaseModel], location: Location) -> tuple[str, ...]:
    """The keys allowed in the mapping at ``location``."""
    classes = _classes_at(model, location)
    return tuple(dict.fromkeys(key for owner in classes for key in owner.model_fields))


def _classes_at(model: type[BaseModel], location: Location) -> tuple[type[BaseModel], ...]:
    classes: tuple[type[BaseModel], ...] = (model,)
    for step in location:
        narrowed = tuple(owner for owner in classes if _tag(owner) == step)
        if narrowed:
            classes = narrowed
            continue
        fields = [owner.model_fields[str(step)].annotation for owner in classes if step in owner.model_fields]
        if fields:
            classes = tuple(found for annotation in fields for found in _models(annotation))
    return classes


def _walk(model: type[BaseModel], location: Location) -> Iterator[tuple[type[BaseModel], str]]:
    for index, step in enumerate(location):
        for owner in _classes_at(model, location[:index]):
            if step in owner.model_fields:
                yield owner, str(step)
                break


def _models(annotation: Any) -> tuple[type[BaseModel], ...]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return (annotation,)
    if get_origin(annotation) in (Annotated, tuple, dict, list, Union, UnionType):
        return tuple(found for part in get_args(annotation) for found in _models(part))
    return ()


def _tag(model: type[BaseModel]) -> str | None:
    kind = model.model_fields.get("kind")
    values = get_args(kind.annotation) if kind else ()
    return str(values[0]) if len(values) == 1 else None

"""The keys of a class of the model, as a reader of the manual needs them: value in French, duty, rule, default."""

from __future__ import annotations

import ast
import inspect
import sys
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from pydantic.fields import FieldInfo

from chirsite.model.base import GovernedBy, Model, RequiredBy

_SCALARS: Mapping[str, str] = MappingProxyType(
    {
        "Text": "texte",
        "str": "texte",
        "int": "nombre entier",
        "float": "nombre",
        "YesNo": "`yes` ou `no`",
        "IsoDate": "date, `2026-11-21`",
        "PartialDate": "date, `2012`, `2012-10` ou `2012-10-05`",
        "TimeOfDay": "heure, `09:30`",
        "Money": "euros, `57.50`",
        "Phone": "numéro de téléphone",
        "Rpps": "11 chiffres",
        "Siret": "14 chiffres",
        "Slug": "identifiant",
        "Email": "adresse électronique",
        "Url": "adresse complète, `https://…`",
        "Doi": "DOI, `10.…/…`",
        "Pmid": "numéro PubMed",
        "Postcode": "5 chiffres",
        "Country": "pays, `FR`",
        "Language": "langue, `fr`",
        "Colour": "couleur, `#0b5d69`",
        "CssValue": "valeur CSS",
        "GoogleCode": "code de Google",
        "BingCode": "code de Bing",
        "IndexNowKey": "32 chiffres ou lettres de a à f",
    }
)
_JSON_TYPES: Mapping[str, str] = MappingProxyType({"integer": "nombre entier", "number": "nombre"})
"""For a scalar that nobody has described above; else it is a text."""


@dataclass(frozen=True)
class Key:
    """One key; ``words`` tells its value, with ``{}`` where the keys of ``models`` are to be pointed at."""

    name: str
    words: str
    models: tuple[type[Model], ...]
    step: str
    """How a path goes through it: ``[]`` for a list, ``.ID`` for a dictionary."""
    required: bool
    default: str
    rules: tuple[str, ...]
    told: str

    def variant_of(self, model: type[Model]) -> str:
        """The value of ``kind`` that chooses ``model`` among several, ``""`` when there is but one."""
        kind = model.model_fields.get("kind")
        return str(typing.get_args(kind.annotation)[0]) if kind and len(self.models) > 1 else ""


def keys_of(model: type[Model]) -> list[Key]:
    """The keys of ``model``, in the order they are declared."""
    return [_key(model, name, field) for name, field in model.model_fields.items()]


def own_keys_of(model: type[Model], base: type[Model]) -> list[Key]:
    """The keys of ``model`` that ``base`` does not have, or has otherwise."""
    known = keys_of(base)
    return [key for key in keys_of(model) if key not in known]


def _key(model: type[Model], name: str, field: FieldInfo) -> Key:
    written, module = _annotation(model, name)
    try:
        words, step = _words(written, module)
    except KeyError:  # a scalar of its own: its schema knows what it may be
        schema = model.model_json_schema()
        words, step = _schema_words(schema["properties"][name], schema.get("$defs", {})), ""
    rules = tuple(law.rule for law in field.metadata if isinstance(law, RequiredBy | GovernedBy))
    default = "" if field.is_required() or field.default_factory else _default(field.default)
    told = " ".join((field.description or "").split())
    models = tuple(_models(field.annotation))
    return Key(name, words + _limits(field), models, step, field.is_required(), default, rules, told)


def _default(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"`{value}`" if isinstance(value, str | int) and value != "" else ""


def _limits(field: FieldInfo) -> str:
    low, high = (
        next((getattr(law, name) for law in field.metadata if hasattr(law, name)), None) for name in ("ge", "le")
    )
    least = next((law.min_length for law in field.metadata if hasattr(law, "min_length")), None)
    between = f", de {low} à {high}" if low is not None and high is not None else ""
    return between + (", un au moins" if least == 1 else f", {least} au moins" if least else "")


def _models(annotation: Any) -> Iterator[type[Model]]:
    """Every class of the model that ``annotation`` speaks of."""
    if inspect.isclass(annotation) and issubclass(annotation, Model):
        yield annotation
    for part in typing.get_args(annotation):
        yield from _models(part)


def _annotation(model: type[Model], name: str) -> tuple[ast.expr, Mapping[str, Any]]:
    """How the annotation is written, where the names it uses are those of the class that declares it."""
    owner = next(cls for cls in model.__mro__ if name in inspect.get_annotations(cls))
    return ast.parse(inspect.get_annotations(owner)[name], mode="eval").body, vars(sys.modules[owner.__module__])


def _words(node: ast.expr, names: Mapping[str, Any]) -> tuple[str, str]:
    """The value in French, and the step it makes in a path."""
    if isinstance(node, ast.BinOp):
        return _words(node.left, names)  # « X | None »: the table tells that it may be left out
    if isinstance(node, ast.Subscript):
        return _subscript(ast.unparse(node.value), node.slice, names)
    name = ast.unparse(node)
    return _SCALARS.get(name) or _named(name, names), ""


def _subscript(container: str, inside: ast.expr, names: Mapping[str, Any]) -> tuple[str, str]:
    parts = inside.elts if isinstance(inside, ast.Tuple) else [inside]
    if container == "Literal":
        return " ou ".join(f"`{ast.literal_eval(part)}`" for part in parts), ""
    if container == "Annotated":
        return _words(parts[0], names)
    if container == "tuple":
        words, step = _words(parts[0], names)
        return f"liste : {words}", f"[]{step}"
    words, step = _words(parts[1], names)
    return f"par identifiant : {words}", f".ID{step}"


def _named(name: str, names: Mapping[str, Any]) -> str:
    value: Any = names.get(name)
    if inspect.isclass(value) and issubclass(value, StrEnum):
        return ", ".join(f"`{choice.value}`" for choice in value)
    if any(_models(value)):
        return "{}"
    raise KeyError(name)


def _schema_words(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> str:
    if "$ref" in schema:
        return _schema_words(definitions[schema["$ref"].rpartition("/")[2]], definitions)
    if "enum" in schema:
        return ", ".join(f"`{choice}`" for choice in schema["enum"])
    if schema.get("type") == "array":
        return f"liste : {_schema_words(schema['items'], definitions)}"
    return _JSON_TYPES.get(schema.get("type", ""), "texte")

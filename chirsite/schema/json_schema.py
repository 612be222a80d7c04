"""JSON Schema of every project file, from the classes that read them: editors complete and check as one types."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from chirsite.model.base import Model
from chirsite.model.glossary import Glossary
from chirsite.model.media import MediaCatalogue
from chirsite.model.page import FRONT_MATTER
from chirsite.model.place import Practice
from chirsite.model.practitioner import Practitioner
from chirsite.model.site import SiteSettings
from chirsite.model.theme import ThemeSettings

FILES: Mapping[str, type[Model]] = MappingProxyType(
    {
        "site": SiteSettings,
        "practitioner": Practitioner,
        "practice": Practice,
        "media": MediaCatalogue,
        "glossary": Glossary,
        "theme": ThemeSettings,
        **{kind.value: model for kind, model in FRONT_MATTER.items()},
    }
)
"""The model of each kind of file; pages are named by their folder."""


_SCALARS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"string": ("string", "number"), "integer": ("integer", "string"), "number": ("number", "string")}
)
"""What an editor's YAML reader may make of a scalar that we keep as text: 10100000001 is a number to it."""


def json_schema(name: str) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a kind of file; raises KeyError for an unknown one."""
    schema: dict[str, Any] = _for_editors(FILES[name].model_json_schema())
    for of_class in (schema, *schema.get("$defs", {}).values()):
        # the docstring of a class speaks to programmers; fields carry the French descriptions
        of_class.pop("description", None)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": name, **schema}


def _for_editors(node: Any) -> Any:
    if isinstance(node, list):
        return [_for_editors(item) for item in node]
    if not isinstance(node, dict):
        return node
    schema = {key: _children(value) if key in ("properties", "$defs") else _for_editors(value)
              for key, value in node.items() if key != "title"}  # fmt: skip
    kind = schema.get("type")
    if isinstance(kind, str) and kind in _SCALARS and "enum" not in schema:
        schema["type"] = list(_SCALARS[kind])
    return schema


def _children(named: dict[str, Any]) -> dict[str, Any]:
    return {name: _for_editors(schema) for name, schema in named.items()}

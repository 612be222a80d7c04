"""The JSON Schemas that editors read agree with the classes that read the files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter

from chirsite.load.bundled import BUNDLED
from chirsite.model import fields
from chirsite.schema.json_schema import FILES, json_schema
from tests.support.base_site import BASE
from tests.support.group_site import PRACTICE

EXAMPLE = BUNDLED / "content-example"


def described(root: Path) -> Iterator[tuple[str, Path]]:
    """Every file of a project, with the name of its schema."""
    for path in sorted((*root.glob("*.yaml"), *root.glob("practitioners/*.yaml"), *root.glob("*/*.md"))):
        if path.parent.name != "media":
            is_page, is_alone = path.suffix == ".md", path.parent == root
            yield path.parent.name if is_page else path.stem if is_alone else "practitioner", path


def value_of(path: Path) -> Any:
    text = path.read_text("utf-8")
    return yaml.load(text.split("---\n")[1] if path.suffix == ".md" else text, yaml.BaseLoader)


def mistakes(name: str, value: Any) -> list[str]:
    return [error.message for error in Draft202012Validator(json_schema(name)).iter_errors(value)]


@pytest.mark.parametrize("name", FILES)
def test_a_schema_is_itself_valid(name: str) -> None:
    Draft202012Validator.check_schema(json_schema(name))


@pytest.mark.parametrize(
    ("name", "path"),
    [*described(EXAMPLE), *described(BASE), ("theme", BUNDLED / "themes" / "default" / "theme.yaml")],
    ids=lambda value: value.name if isinstance(value, Path) else value,
)
def test_every_file_that_is_published_agrees_with_its_schema(name: str, path: Path) -> None:
    assert mistakes(name, value_of(path)) == []


@pytest.mark.parametrize("path", sorted(EXAMPLE.glob("*.yaml")), ids=lambda path: path.name)
def test_a_reader_that_types_numbers_agrees_too(path: Path) -> None:
    class Typed(yaml.SafeLoader):
        """An editor's reader: numbers are numbers, dates and « yes » are text (YAML 1.2)."""

    Typed.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in found if tag.rpartition(":")[2] in ("int", "float", "null")]
        for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    typed = yaml.load(re.sub(r"\b\d\d:\d\d\b", '"\\g<0>"', path.read_text("utf-8")), Typed)
    assert mistakes(path.stem, typed) == []


def test_practice_yaml_has_a_schema_too() -> None:
    assert mistakes("practice", yaml.load(PRACTICE, yaml.BaseLoader)) == []


@pytest.mark.parametrize(
    ("name", "path"), [*described(BASE)], ids=lambda value: value if isinstance(value, str) else ""
)
def test_an_unknown_key_is_refused(name: str, path: Path) -> None:
    (said,) = mistakes(name, value_of(path) | {"inconnue": "x"})
    assert "inconnue" in said


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("site", {"publisher": {"kind": "personne"}}),
        ("site", {"languages": []}),
        ("site", {"reviewed": "21/11/2026"}),
        ("site", {"theme": None}),
        ("media", {"images": {"facade": {"file": "facade.jpg"}}}),
        ("media", {"images": {"facade": "facade.jpg"}}),
    ],
)
def test_a_mistake_is_refused(name: str, change: dict[str, Any]) -> None:
    assert mistakes(name, value_of(BASE / f"{name}.yaml") | change)


@pytest.mark.parametrize("name", FILES)
def test_every_field_is_described_in_french(name: str) -> None:
    descriptions = dict(_descriptions(json_schema(name)))
    assert [field for field, text in descriptions.items() if not text] == []
    english = re.compile(r"\b(?:the|of|and|or|is|with|for|whether|which|how)\b", re.IGNORECASE)
    assert [text for text in descriptions.values() if english.search(text)] == []


def _descriptions(schema: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for owner, part in {"": schema, **schema.get("$defs", {})}.items():
        for field, value in part.get("properties", {}).items():
            yield f"{owner}.{field}", value.get("description", "")


def test_a_schema_is_the_same_each_time() -> None:
    assert [json_schema(name) for name in FILES] == [json_schema(name) for name in FILES]


def test_an_unknown_kind_of_file_has_no_schema() -> None:
    with pytest.raises(KeyError):
        json_schema("inconnu")


def properties() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every key of every file, by the class it is in."""
    for name in FILES:
        schema = json_schema(name)
        for owner, of_class in {name: schema, **schema.get("$defs", {})}.items():
            for key, value in of_class.get("properties", {}).items():
                yield owner, key, value


def test_every_key_is_described_in_french_for_who_types_it() -> None:
    assert [f"{owner}.{key}" for owner, key, value in properties() if not value.get("description")] == []


def test_every_example_is_a_value_that_is_admitted() -> None:
    shown = {example for _, _, value in properties() for example in value.get("examples", ())}
    assert {"2026-11-21", "09:30", "57.50", "02 61 91 20 26", "10100000008", "2012-10", "44000"} <= shown
    for kind in (fields.IsoDate, fields.TimeOfDay, fields.Money, fields.Phone, fields.Rpps, fields.Siret, fields.Slug,
                 fields.Email, fields.Url, fields.Doi, fields.Pmid, fields.Postcode, fields.Country, fields.Language,
                 fields.Colour, fields.CssValue, fields.PartialDate):  # fmt: skip
        adapter: TypeAdapter[Any] = TypeAdapter(kind)
        for example in adapter.json_schema()["examples"]:
            adapter.validate_python(example)

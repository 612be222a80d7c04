"""The fields that the law makes mandatory, as the model marks them, and where a project states them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import yaml

from chirsite.model.base import RequiredBy
from chirsite.model.page import PageKind
from chirsite.schema.json_schema import FILES

Model = type[Any]


@dataclass(frozen=True, slots=True)
class Fact:
    """A mandatory field that a file states."""

    file: str
    """Relative to the project."""
    keys: tuple[str | int, ...]
    """Where it stands in the file."""
    field: str
    """The kind of file and the path of the field, indices aside: ``practitioner places[].address.street``."""
    rule: str


@dataclass(frozen=True, slots=True)
class _Part:
    """A class under a field: in a list (``[]``), in a mapping (``.*``) or alone, and its tag in a union."""

    shape: str
    tag: str
    model: Model

    @property
    def suffix(self) -> str:
        return f"{self.shape}({self.tag})" if self.tag else self.shape


def mandatory_fields() -> dict[str, str]:
    """Every field of the model that names its law, and the rule it names."""
    return {f"{kind} {path}": rule for kind, model in FILES.items() for path, rule in _marked(model, "")}


def facts_of(root: Path) -> Iterator[Fact]:
    """Every mandatory field that the files of a project state."""
    for kind, path in _files(root):
        for keys, field, rule in _stated(FILES[kind], _front(path.read_text("utf-8")), (), ""):
            yield Fact(path.relative_to(root).as_posix(), keys, f"{kind} {field}", rule)


def without(text: str, keys: tuple[str | int, ...]) -> str:
    """The text of a YAML file or of a page without one key and its value."""
    *above, last = keys
    parent = _at(_front(text), tuple(above))
    index = next(index for index, (key, _) in enumerate(parent.value) if key.value == last)
    key, value = parent.value[index]
    following = parent.value[index + 1 :]
    start = _offset(text) + key.start_mark.index
    end = _offset(text) + (following[0][0].start_mark if following else value.end_mark).index
    return text[:start] + text[end if following else len(text[:end].rstrip()) :]


def lines_of(text: str, keys: tuple[str | int, ...]) -> range:
    """The lines, counted from 1, of a key and its value, or of an item of a list; without keys, of the whole."""
    node, above = _front(text), text.count("\n", 0, _offset(text))
    first = -above
    for step in keys:
        if isinstance(node, yaml.MappingNode):
            key, node = next((key, value) for key, value in node.value if key.value == step)
            first = key.start_mark.line
        else:
            node = node.value[int(step)]
            first = node.start_mark.line
    return range(above + first + 1, above + node.end_mark.line + 2)


def _offset(text: str) -> int:
    return len("---\n") if text.startswith("---\n") else 0


def _front(text: str) -> yaml.Node:
    """The YAML of a file: the whole of it, or the front matter of a page."""
    start = _offset(text)
    node = yaml.compose(text[start : text.index("\n---\n", start) + 1] if start else text, Loader=yaml.SafeLoader)
    assert node is not None
    return node


def _files(root: Path) -> Iterator[tuple[str, Path]]:
    yield from ((path.stem, path) for path in sorted(root.glob("*.yaml")))
    yield from (("practitioner", path) for path in sorted(root.glob("practitioners/*.yaml")))
    for kind in PageKind:
        yield from ((kind.value, path) for path in sorted(root.glob(f"{kind.value}/*.md")))


def _at(node: yaml.Node, keys: tuple[str | int, ...]) -> yaml.Node:
    for step in keys:
        node = _children(node)[step] if isinstance(node, yaml.MappingNode) else node.value[int(step)]
    return node


def _children(node: yaml.Node) -> Mapping[str | int, yaml.Node]:
    return {key.value: value for key, value in node.value}


def _marked(model: Model, prefix: str) -> Iterator[tuple[str, str]]:
    for name, info in model.model_fields.items():
        yield from ((f"{prefix}{name}", mark.rule) for mark in info.metadata if isinstance(mark, RequiredBy))
        for part in _parts(info.annotation):
            yield from _marked(part.model, f"{prefix}{name}{part.suffix}.")


def _stated(
    model: Model, node: yaml.Node, keys: tuple[str | int, ...], prefix: str
) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    for name, value in _children(node).items() if isinstance(node, yaml.MappingNode) else ():
        info = model.model_fields[str(name)]
        here, field = (*keys, name), f"{prefix}{name}"
        yield from ((here, field, mark.rule) for mark in info.metadata if isinstance(mark, RequiredBy))
        for part in _parts(info.annotation):
            for inside, item in _items(part, value):
                yield from _stated(part.model, item, (*here, *inside), f"{field}{part.suffix}.")


def _items(part: _Part, node: yaml.Node) -> Iterator[tuple[tuple[str | int, ...], yaml.Node]]:
    if part.shape == "[]":
        yield from (((index,), item) for index, item in enumerate(node.value))
    elif part.shape == ".*":
        yield from (((key,), item) for key, item in _children(node).items())
    elif not part.tag or _children(node)["kind"].value == part.tag:
        yield (), node


def _parts(annotation: Any, shape: str = "", *, union: bool = False) -> Iterator[_Part]:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if isinstance(annotation, type) and hasattr(annotation, "model_fields"):
        yield _Part(shape, get_args(annotation.model_fields["kind"].annotation)[0] if union else "", annotation)
    elif origin is Annotated:
        yield from _parts(arguments[0], shape, union=union)
    elif origin in (Union, UnionType):
        several = len([one for one in arguments if one is not type(None)]) > 1
        for one in arguments:
            yield from _parts(one, shape, union=several)
    elif origin is tuple:
        yield from _parts(arguments[0], "[]")
    elif origin is dict:
        yield from _parts(arguments[1], ".*")

"""Single changes to a copied site: a key left out or given, words in a page, a piece of a template taken away."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from chirsite.load.bundled import BUNDLED
from tests.support.rule_examples import merged_page

Change = Callable[[Path], None]
"""What is done to the site of a folder."""

TEMPLATES = Path("themes", "default", "templates")
_EMPTY = '{% extends "base.html" %}\n{% block main %}\n<h1>{{ page.title }}</h1>\n{% endblock %}\n'


def without(file: str, key: str) -> Change:
    """Leave out a key of a file; its path is written ``places.0.access``."""

    def change(root: Path) -> None:
        tree, *_ = _read(root / file)
        parent, last = _parent(tree, key)
        del parent[last]
        _write(root / file, tree)

    return change


def given(file: str, key: str, value: str) -> Change:
    """Give a key of a file another value, in YAML."""

    def change(root: Path) -> None:
        tree, *_ = _read(root / file)
        parent, last = _parent(tree, key)
        parent[last] = yaml.load(value, Loader=yaml.BaseLoader)
        _write(root / file, tree)

    return change


def said(file: str, words: str) -> Change:
    """Add a paragraph at the end of a page."""

    def change(root: Path) -> None:
        path = root / file
        path.write_text(merged_page(path.read_text("utf-8"), f"{words}\n"), "utf-8")

    return change


def cut(template: str, piece: str, instead: str = "") -> Change:
    """Take the only occurrence of ``piece`` out of a template of the theme, or put something else in its place."""

    def change(root: Path) -> None:
        path = _own(root, template)
        text = path.read_text("utf-8")
        assert text.count(piece) == 1, f"{piece!r} is {text.count(piece)} times in {template}"
        path.write_text(text.replace(piece, instead), "utf-8")

    return change


def emptied(template: str) -> Change:
    """A page of the theme that shows its title, what is around every page, and nothing else."""

    def change(root: Path) -> None:
        _own(root, template).write_text(_EMPTY, "utf-8")

    return change


def both(first: Change, second: Change) -> Change:
    """One change, then another."""

    def change(root: Path) -> None:
        first(root)
        second(root)

    return change


def _own(root: Path, template: str) -> Path:
    """The project's own copy of a template of the theme."""
    path = root / TEMPLATES / template
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(BUNDLED / TEMPLATES / template, path)
    return path


def _read(path: Path) -> tuple[Any, str]:
    """The YAML of a file, with every scalar as it is written; and the body, when the file is a page."""
    text = path.read_text("utf-8")
    _, front, body = text.split("---\n", 2) if path.suffix == ".md" else ("", text, "")
    return yaml.load(front, Loader=yaml.BaseLoader), body


def _write(path: Path, tree: Any) -> None:
    _, body = _read(path)
    text = yaml.safe_dump(tree, allow_unicode=True, sort_keys=False)
    path.write_text(f"---\n{text}---\n{body}" if path.suffix == ".md" else text, "utf-8")


def _parent(tree: Any, key: str) -> tuple[Any, str | int]:
    """What holds a key, and the key in it."""
    *above, last = (int(step) if step.isdigit() else step for step in key.split("."))
    for step in above:
        tree = tree[step]
    return tree, last

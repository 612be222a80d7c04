"""Places where a sentence can be slipped into a site: each gives the file that must be blamed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from chirsite.load.bundled import BUNDLED
from chirsite.rules.passages import Scope
from chirsite.text.slug import slugify
from tests.support.rule_examples import merged_page, merged_yaml

_PAGE = "articles/preparer-une-operation.md"
_STRINGS = "themes/default/strings/fr.yaml"
Slip = Callable[[Path, str], str]
"""Puts a sentence into the site of a folder; gives the path that a finding must name."""


def _quoted(sentence: str) -> str:
    return '"' + sentence.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _change(root: Path, name: str, change: str) -> str:
    path = root / name
    merge = merged_page if name.endswith(".md") else merged_yaml
    path.write_text(merge(path.read_text("utf-8"), change), "utf-8")
    return name


def _body(root: Path, sentence: str) -> str:
    return _change(root, _PAGE, f"{sentence}\n")


def _list_item(root: Path, sentence: str) -> str:
    return _change(root, _PAGE, f"- Un point.\n- {sentence}\n")


def _heading(root: Path, sentence: str) -> str:
    return _change(root, _PAGE, f"## {sentence}\n\nTexte.\n")


def _title(root: Path, sentence: str) -> str:
    return _change(root, _PAGE, f"---\ntitle: {_quoted(sentence)}\n---\n")


def _description(root: Path, sentence: str) -> str:
    return _change(root, _PAGE, f"---\ndescription: {_quoted(sentence)}\n---\n")


def _summary(root: Path, sentence: str) -> str:
    return _change(root, _PAGE, f"---\nsummary: {_quoted(sentence)}\n---\n")


def _introduction(root: Path, sentence: str) -> str:
    return _change(root, "practitioner.yaml", f"introduction: {_quoted(sentence)}\n")


def _picture(root: Path, key: str, sentence: str) -> str:
    text = (root / "media.yaml").read_text("utf-8")
    kept = "\n".join(line for line in text.splitlines() if not line.strip().startswith(f"{key}:"))
    (root / "media.yaml").write_text(f"{kept}\n    {key}: {_quoted(sentence)}\n", "utf-8")
    return "media.yaml"


def _alternative(root: Path, sentence: str) -> str:
    return _picture(root, "alt", sentence)


def _caption(root: Path, sentence: str) -> str:
    return _picture(root, "caption", sentence)


def _slug(root: Path, sentence: str) -> str:
    name = f"articles/{slugify(sentence)}.md"
    (root / _PAGE).rename(root / name)
    return name


SOURCE_SURFACES: dict[str, tuple[Scope, Slip]] = {
    "body": (Scope.BODY, _body),
    "list item": (Scope.BODY, _list_item),
    "heading": (Scope.HEADING, _heading),
    "title": (Scope.TITLE, _title),
    "description": (Scope.DESCRIPTION, _description),
    "summary and feed": (Scope.DATA, _summary),
    "data": (Scope.DATA, _introduction),
    "alternative text": (Scope.ALTERNATIVE, _alternative),
    "caption": (Scope.CAPTION, _caption),
    "address": (Scope.FILE_NAME, _slug),
}
"""Surfaces of the project's own files, with the scope a rule must read to see them."""


def _theme_string(root: Path, sentence: str) -> str:
    strings = (BUNDLED / _STRINGS).read_text("utf-8")
    target = root / _STRINGS
    target.parent.mkdir(parents=True)
    first = next(line for line in strings.splitlines() if line.strip().startswith("booking:"))
    indent = first[: len(first) - len(first.lstrip())]
    escaped = sentence.replace("{", "{{").replace("}", "}}")
    target.write_text(strings.replace(first, f"{indent}booking: {_quoted(escaped)}", 1), "utf-8")
    return "index.html"


def _template(root: Path, sentence: str, wrap: str) -> str:
    name = "themes/default/templates/home.html"
    target = root / name
    target.parent.mkdir(parents=True)
    shutil.copyfile(BUNDLED / name, target)
    source = target.read_text("utf-8")
    place = "{% block main %}"
    assert place in source
    target.write_text(source.replace(place, place + wrap.replace("SENTENCE", sentence), 1), "utf-8")
    return "index.html"


def _button(root: Path, sentence: str) -> str:
    return _template(root, sentence, '<p><a class="button" href="/acces/">SENTENCE</a></p>')


def _theme_alternative(root: Path, sentence: str) -> str:
    return _template(root, sentence.replace('"', ""), '<img src="/x.png" width="1" height="1" alt="SENTENCE">')


def _structured(root: Path, sentence: str) -> str:
    escaped = sentence.replace("\\", "").replace('"', "")
    code = '{"@type": "Physician", "description": "SENTENCE"}'
    return _template(root, escaped, f'<script type="application/ld+json">{code}</script>')


THEME_SURFACES: dict[str, tuple[Scope, Slip]] = {
    "string of the theme": (Scope.BODY, _theme_string),
    "button": (Scope.BODY, _button),
    "alternative text of the theme": (Scope.ALTERNATIVE, _theme_alternative),
    "JSON-LD": (Scope.DATA, _structured),
}
"""Surfaces that only the rendered site holds."""

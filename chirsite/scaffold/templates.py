"""The files of the scaffold: templates, with the few words in them that depend on the answers."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

_FOLDER: Final = Path(__file__).parent / "project"
_PLAIN = re.compile(r"[^\W\d_][^:#\n]*(?:[:#](?! )[^:#\n]+)*")
"""Text that YAML reads as itself: a letter first, no « : » or « # » that a space stands beside."""
_WORDS = {"yes", "no", "true", "false", "null", "oui", "non"}


def render(template: str, /, **values: object) -> str:
    """The text of a template of ``scaffold/project``, with Unix line ends and one at its end."""
    text = _environment().get_template(template).render(**values)
    return text.strip("\n") + "\n"


def in_yaml(text: str) -> str:
    """``text`` as a YAML value, in quotes where it needs them."""
    plain = _PLAIN.fullmatch(text) and text.casefold() not in _WORDS and " #" not in text and text == text.strip()
    return text if plain else json.dumps(text, ensure_ascii=False)


def to_complete(hint: str) -> str:
    """« À compléter (hint) », which every check recognises."""
    return f"À compléter ({hint})"


def yaml_to_complete(hint: str) -> str:
    """The same as a YAML value."""
    return in_yaml(to_complete(hint))


@cache
def _environment() -> Environment:
    # the texts are YAML and Markdown, which HTML's escapes would spoil
    options: dict[str, Any] = {"trim_blocks": True, "lstrip_blocks": True, "keep_trailing_newline": True}
    made = Environment(loader=FileSystemLoader(_FOLDER), undefined=StrictUndefined, autoescape=False, **options)
    made.filters["yaml"] = in_yaml
    made.globals["todo"] = yaml_to_complete
    return made

"""The words of the theme that comes with the tool."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from chirsite.load.bundled import BUNDLED
from chirsite.load.theme_chain import ThemeFolder, ThemeReader
from chirsite.load.theme_strings import strings_in
from chirsite.render.words import Words

_DEFAULT = ThemeFolder(BUNDLED, "themes/default")


@cache
def bundled_strings(language: str) -> Mapping[str, str]:
    """The strings of the default theme in one language."""
    reader = ThemeReader(BUNDLED, BUNDLED / "themes")
    strings = strings_in(reader, [_DEFAULT], language)
    assert not reader.findings
    return strings


FRENCH = Words("fr", bundled_strings("fr"))

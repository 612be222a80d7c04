"""The words of the pages in one language: the theme's strings, and the locale that dates and lists follow."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import Final

from babel import Locale

from chirsite.render.strings import translate
from chirsite.text.marked import marked
from chirsite.text.typography import typeset

FRENCH: Final = "fr"


@dataclass(frozen=True)
class Words:
    """The strings of a theme in one language; ``words(key, name=value)`` gives a text with its names filled in."""

    language: str
    strings: Mapping[str, str]

    def __call__(self, key: str, /, **values: object) -> str:
        """The text under a dotted key, in the typography of the language; raises UnknownStringError."""
        text = translate(self.strings, key, **{name: str(value) for name, value in values.items()})
        return typeset(text) if self.is_french else text

    def label(self, member: Enum, aspect: str = "") -> str:
        """The words for a value of an enumeration: ``Category.KNEE`` stands under ``labels.category.knee``.

        ``aspect`` is for what more there is to say of it: ``labels.sector_consequence.secteur_2``.
        """
        group = "_".join(filter(None, (_snake(type(member).__name__), aspect)))
        return self(f"labels.{group}.{member.name.lower()}")

    def law(self, key: str, sentence: str) -> str:
        """A sentence that the law words or asks for, under ``law``: in French as it stands.

        Elsewhere the strings explain it, and give it in French, between marks, wherever they name ``{sentence}``.
        """
        return self(f"law.{key}", sentence=sentence if self.is_french else marked(sentence))

    @property
    def is_french(self) -> bool:
        """Whether French typography and grammar apply."""
        return self.language == FRENCH

    @cached_property
    def locale(self) -> Locale:
        """The conventions of dates, amounts and lists, as the strings name them: « fr_FR »."""
        return Locale.parse(self("meta.locale"))


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()

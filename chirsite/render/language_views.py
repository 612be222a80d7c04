"""What templates read of a page's other languages: see :mod:`chirsite.render.languages`."""

from __future__ import annotations

from dataclasses import dataclass

from chirsite.render.views import LinkView


@dataclass(frozen=True, slots=True)
class VersionView:
    """A page in one language, for robots: ``hreflang`` and absolute address."""

    language: str
    url: str


@dataclass(frozen=True, slots=True)
class LanguageView:
    """A link to another language, in the words of that language."""

    language: str
    label: str
    url: str
    note: str
    """That the link leads to the home page, when the page itself is not translated; else ``""``."""


@dataclass(frozen=True, slots=True)
class TranslationView:
    """What is said on a translated page, and the link to its original."""

    note: str
    dated: bool
    """Whether a person translated this very page: it is then said before its text, not after."""
    label: str
    url: str
    language: str


@dataclass(frozen=True, slots=True)
class LostView:
    """What another language says to those who look for a page that does not exist: its host has one page for all."""

    language: str
    anchor: str
    title: str
    text: str
    links: tuple[LinkView, ...]

"""The words of the theme: every one is used, in every language that comes with the tool, and says what it must."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from chirsite.load.bundled import BUNDLED
from chirsite.model.sections import PROCEDURE_SECTIONS
from chirsite.model.wording import SECTOR_SENTENCES
from chirsite.plan.build import RouteKind
from chirsite.render.official import Official
from tests.support.words import bundled_strings

ROOT = Path(__file__).parent.parent
THEME = BUNDLED / "themes" / "default"
TEMPLATES = "\n".join(path.read_text("utf-8") for path in sorted((THEME / "templates").rglob("*.html")))
MODULES = [path.read_text("utf-8") for path in sorted((ROOT / "chirsite").rglob("*.py"))]
LANGUAGES = sorted({path.name.partition(".")[0] for path in (THEME / "strings").glob("*.yaml")})
ENUMERATED = ("labels", "titles", "sections", "official")
"""Groups whose keys are the members of an enumeration: other tests hold them to it."""
DERIVED = {"cosmetic.partly", "cosmetic.yes", "identity.born_feminine", "identity.born_masculine"}
"""Keys made from a value of the data."""


def is_used(key: str) -> bool:
    """Whether the templates or the modules name ``key``, whole, or its last part where its group is completed."""
    group, _, last = key.rpartition(".")
    quoted = re.compile(rf"""["']{re.escape(key)}["']""")
    if quoted.search(TEMPLATES) or any(quoted.search(module) for module in MODULES):
        return True
    completed = (f'f"{group}.{{', f'"{group}." ', f"t('{group}.' ~", f't("{group}." ~')
    named = re.compile(rf"""["']{re.escape(last)}["']|_\{{""")
    return any(any(start in text for start in completed) and named.search(text) for text in (TEMPLATES, *MODULES))


def test_every_word_of_the_theme_is_used() -> None:
    keys = [key for key in bundled_strings("fr") if key.partition(".")[0] not in (*ENUMERATED, "law")]
    assert {key for key in keys if not is_used(key)} <= DERIVED


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "fr"])
def test_every_language_has_the_words_of_french_and_no_other(language: str) -> None:
    french, other = bundled_strings("fr"), bundled_strings(language)
    assert sorted(set(french) - set(other)) == []
    assert sorted(set(other) - set(french)) == []


def test_the_words_of_a_group_that_an_enumeration_makes_are_its_members() -> None:
    strings = bundled_strings("fr")
    assert members(strings, "official") == {site.value for site in Official}
    assert members(strings, "sections") == {rule.key for rule in PROCEDURE_SECTIONS}
    assert {key.partition(".")[0] for key in members(strings, "titles")} <= {kind.value for kind in RouteKind}


def members(strings: object, group: str) -> set[str]:
    assert isinstance(strings, dict)
    return {key.removeprefix(f"{group}.") for key in strings if key.startswith(f"{group}.")}


def test_the_headings_of_the_sections_are_those_that_pages_are_read_by() -> None:
    strings = bundled_strings("fr")
    assert {rule.key: strings[f"sections.{rule.key}"] for rule in PROCEDURE_SECTIONS} == {
        rule.key: rule.heading for rule in PROCEDURE_SECTIONS
    }


def test_the_sentences_of_law_are_asked_for_by_the_pages() -> None:
    named = {key for module in MODULES for key in re.findall(r'\.law\(\s*"(\w+)"', module)}
    assert members(bundled_strings("fr"), "law") == named | {sector.name.lower() for sector in SECTOR_SENTENCES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_empty_nor_in_straight_quotes(language: str) -> None:
    strings = bundled_strings(language)
    assert [key for key, text in strings.items() if not text] == []
    assert [key for key, text in strings.items() if '"' in text or "'" in text] == []

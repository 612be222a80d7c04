"""The closed list of directives."""

from __future__ import annotations

from collections.abc import Callable
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it.rules_block import StateBlock

from chirsite.diagnostics import Finding, Position
from chirsite.markup import directives
from chirsite.markup.parse import parse
from chirsite.model.document import Document
from chirsite.source import SourceFile

Page = tuple[Document, tuple[Finding, ...], SourceFile]
Build = Callable[[str], Page]


def token_types(built: Page) -> list[str]:
    return [token.type for section in built[0].sections for token in section.tokens]


def findings_of(built: Page) -> list[tuple[str, str]]:
    return [(finding.rule, finding.excerpt) for finding in built[1]]


@pytest.mark.parametrize(
    "body",
    [
        "::: attention\nTexte.\n:::\n",
        "::: info\nTexte.\n\n- un\n- deux\n:::\n",
        "::: figure schema-hanche\nUne légende.\n:::\n",
        "::: figure schema-hanche\n:::\n",
        "::: video exercices\n:::\n",
        "::: faq\n### Une question\nUne réponse.\n:::\n",
        "::: map cabinet\n:::\n",
        "::: sources\n:::\n",
        "::: timeline\n- **6 semaines :** contrôle\n- **3 mois :** sport\n:::\n",
        "::: quote Code de la santé publique\nTexte.\n:::\n",
        "::::info\nTexte.\n::::\n",
        "Un paragraphe\n::: info\nTexte\n:::\nsuite\n",
    ],
)
def test_known_directives_are_accepted(page: Build, body: str) -> None:
    assert findings_of(page(f"## Titre\n\n{body}")) == []


def test_a_directive_is_recorded_with_its_argument_and_place(page: Build) -> None:
    document, _, source = page("Texte.\n\n::: figure schema-hanche\nLégende.\n:::\n")

    (use,) = document.directives
    assert (use.name, use.argument) == ("figure", "schema-hanche")
    assert source.excerpt(use.span) == "::: figure schema-hanche"
    assert use.span.start == Position(6, 1)


def test_a_renderer_meets_an_opening_and_a_closing_token(page: Build) -> None:
    built = page("::: figure schema\nLégende.\n:::\n")
    opening = built[0].sections[0].tokens[0]

    assert token_types(built) == [
        "directive_open",
        "paragraph_open",
        "inline",
        "paragraph_close",
        "directive_close",
    ]
    assert (opening.info, opening.meta["name"], opening.meta["argument"]) == ("figure", "figure", "schema")


def test_a_directive_may_hold_another(page: Build) -> None:
    built = page("::: info\nAvant.\n\n::: attention\nDedans.\n:::\n\nAprès.\n:::\n\nDehors.\n")

    assert findings_of(built) == []
    assert token_types(built).index("directive_close") < len(token_types(built)) - 3
    assert [use.name for use in built[0].directives] == ["info", "attention"]


def test_an_unknown_directive_is_refused_with_the_nearest_name_and_its_text_kept(page: Build) -> None:
    built = page("::: atention\nTexte.\n:::\n")

    assert findings_of(built) == [("unknown-directive", "::: atention")]
    assert "«\u00a0attention\u00a0»" in built[1][0].help
    assert [block.content.text for block in built[0].blocks()] == ["Texte."]


def test_an_unclosed_directive_is_refused_and_swallows_nothing(page: Build) -> None:
    built = page("## Un\n\n::: info\nTexte.\n\n## Deux\n\nSuite.\n")

    assert findings_of(built) == [("directive-unclosed", "::: info")]
    assert [section.title for section in built[0].sections] == ["Un", "Deux"]


def test_a_directive_cannot_be_closed_in_the_next_section(page: Build) -> None:
    built = page("::: info\nTexte.\n\n## Deux\n\nSuite.\n\n:::\n")

    assert findings_of(built) == [("directive-unclosed", "::: info"), ("directive-unclosed", ":::")]
    assert [section.title for section in built[0].sections] == ["", "Deux"]


def test_an_indented_mark_closes_too(page: Build) -> None:
    built = page("::: info\nTexte\n     :::\n")

    assert findings_of(built) == []
    assert [block.content.text for block in built[0].blocks()] == ["Texte"]


@pytest.mark.parametrize("line", [":::", "::: video exercices :::"])
def test_a_mark_without_its_pair_is_refused(page: Build, line: str) -> None:
    assert findings_of(page(f"Texte.\n\n{line}\n")) == [("directive-unclosed", line)]


def test_a_directive_does_not_reach_past_its_list_item(page: Build) -> None:
    assert findings_of(page("- ::: info\n  texte\n\nDehors.\n\n:::\n")) == [
        ("directive-unclosed", "::: info"),
        ("directive-unclosed", ":::"),
    ]


@pytest.mark.parametrize(
    "line", ["::: info important", "::: figure", "::: figure deux mots", "::: video Majuscule", "::: map", "::: quote"]
)
def test_a_missing_superfluous_or_misspelt_argument_is_refused(page: Build, line: str) -> None:
    assert findings_of(page(f"{line}\n:::\n")) == [("directive-argument", line)]


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("::: video exercices", "Texte."),
        ("::: map cabinet", "Texte."),
        ("::: figure schema", "Une légende.\n\nUne autre."),
        ("::: figure schema", "- une liste"),
        ("::: timeline", "Un texte."),
        ("::: timeline", "- 6 semaines, contrôle"),
        ("::: timeline", "- **6 semaines :** contrôle\n\nUn texte."),
    ],
)
def test_a_body_where_none_is_allowed_is_refused(page: Build, line: str, body: str) -> None:
    assert findings_of(page(f"{line}\n{body}\n:::\n")) == [("directive-body", line)]


def test_messages_are_french_and_typeset(page: Build) -> None:
    (finding,) = page("::: figure\n:::\n")[1]

    assert finding.message == ("Le bloc «\u00a0figure\u00a0» attend l’identifiant d’une image de media.yaml.")
    assert finding.frame is not None
    assert "::: figure" in finding.frame.lines


MARKS = (
    "::: info",
    ":::",
    "::: info :::",
    "- ::: info",
    "  ::: info",
    "  :::",
    "> ::: info",
    "> :::",
    "> > :::",
    "- - :::",
)
LINES = st.sampled_from([*MARKS, "Un texte.", "", "    :::", "## Titre"])


@given(lines=st.lists(LINES, max_size=14))
@settings(max_examples=300, deadline=None)
def test_blocks_paired_at_once_are_those_that_a_reader_pairs_one_by_one(lines: list[str]) -> None:
    text = "\n".join(lines)
    at_once = shape(text)
    with patch("chirsite.markup.directives._closing_line", one_by_one):
        assert shape(text) == at_once


def shape(text: str) -> tuple[list[tuple[str, list[int] | None]], list[tuple[str, str]]]:
    document, findings = parse(SourceFile("pages/page.md", text), 0, {})
    tokens = [(token.type, token.map) for section in document.sections for token in section.tokens]
    return tokens, [(finding.rule, str(finding.span)) for finding in findings]


def one_by_one(state: StateBlock, start_line: int, end_line: int) -> int | None:
    """The closing line, looked for from the opening one."""
    depth = 1
    for line in range(start_line + 1, end_line):
        if directives._is_border(state, line):
            return None
        rest = directives._rest(state, line)
        if rest is not None and not rest.endswith(":::"):
            depth += 1 if rest else -1
        if depth == 0:
            return line
    return None


def test_thousands_of_blocks_that_nothing_closes_are_looked_at_once_each() -> None:
    looked = 0

    def counted(state: StateBlock, line: int) -> str | None:
        nonlocal looked
        looked += 1
        return rest(state, line)

    rest = directives._rest
    with patch("chirsite.markup.directives._rest", counted):
        shape("::: info\n\n" * 3000)
    assert 3000 <= looked < 3000 * 12

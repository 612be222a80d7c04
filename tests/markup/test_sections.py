"""How a body is cut into sections and blocks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from chirsite.diagnostics import Finding
from chirsite.model.document import BlockKind, Document
from chirsite.source import SourceFile

Page = tuple[Document, tuple[Finding, ...], SourceFile]
Build = Callable[[str], Page]


def test_a_body_is_cut_at_the_headings_of_level_two(page: Build) -> None:
    document, findings, source = page("Avant.\n\n## En bref\n\nUn.\n\n### Détail\n\nDeux.\n\n## Autre\n")

    assert [(section.key, section.title) for section in document.sections] == [
        ("", ""),
        ("summary", "En bref"),
        ("", "Autre"),
    ]
    assert [block.content.text for block in document.sections[1].blocks] == ["En bref", "Un.", "Détail", "Deux."]
    assert source.excerpt(document.sections[1].span) == "En bref"
    assert findings == ()


def test_an_empty_body_has_no_section(page: Build) -> None:
    assert page("\n")[0].sections == ()


@pytest.mark.parametrize("heading", ["L'anesthésie", "L’ANESTHÉSIE", "L'anesthe\u0301sie"])
def test_a_heading_finds_its_key_whatever_its_apostrophe_and_case(page: Build, heading: str) -> None:
    section = page(f"## {heading}\n")[0].section("anaesthesia")

    assert section is not None
    assert section.anchor == "l-anesthesie"


def test_the_title_of_a_section_is_typeset_but_its_block_keeps_the_characters_of_the_author(page: Build) -> None:
    (section,) = page("## L'opération : quand ?\n")[0].sections

    assert section.title == "L’opération\u00a0: quand\u202f?"
    assert section.blocks[0].content.text == "L'opération : quand ?"


def test_anchors_are_unique_in_the_page(page: Build) -> None:
    document = page("## Les suites\n\n### Les suites\n\n## Les suites\n\n## ?\n")[0]

    assert [section.anchor for section in document.sections] == ["les-suites", "les-suites-3", "section"]
    (subheading,) = [token for token in document.sections[0].tokens if token.type == "heading_open"]
    assert subheading.attrs["id"] == "les-suites-2"


def test_the_tokens_of_a_section_leave_its_heading_out(page: Build) -> None:
    (section,) = page("## En bref\n\nUn.\n")[0].sections

    assert [token.type for token in section.tokens] == ["paragraph_open", "inline", "paragraph_close"]


def test_each_block_says_where_it_stands(page: Build) -> None:
    document, _, _ = page(
        "## Titre\n\nTexte.\n\n- Élément\n\n> Citation\n\n| En-tête |\n|---|\n| Case |\n\n"
        "```\ncode\n```\n\n::: figure image\nLégende\n:::\n\n::: faq\n### Question\nRéponse\n:::\n\n"
        "::: quote Auteur\nMots\n:::\n\nTerme\n: Définition\n"
    )

    assert [(block.kind, block.content.text, block.level) for block in document.blocks()] == [
        (BlockKind.HEADING, "Titre", 2),
        (BlockKind.PARAGRAPH, "Texte.", 0),
        (BlockKind.LIST_ITEM, "Élément", 0),
        (BlockKind.QUOTATION, "Citation", 0),
        (BlockKind.TABLE_CELL, "En-tête", 0),
        (BlockKind.TABLE_CELL, "Case", 0),
        (BlockKind.CODE, "code", 0),
        (BlockKind.CAPTION, "Légende", 0),
        (BlockKind.QUESTION, "Question", 3),
        (BlockKind.PARAGRAPH, "Réponse", 0),
        (BlockKind.QUOTATION, "Mots", 0),
        (BlockKind.LIST_ITEM, "Terme", 0),
        (BlockKind.LIST_ITEM, "Définition", 0),
    ]


def test_an_indented_paragraph_is_no_code(page: Build) -> None:
    (block,) = page("    Un paragraphe collé.\n")[0].blocks()

    assert block.kind is BlockKind.PARAGRAPH


@pytest.mark.parametrize(
    ("body", "excerpt"),
    [
        ("# Encore un titre\n", "Encore un titre"),
        ("Encore un titre\n===\n", "Encore un titre"),
        ("## Un\n\n#### Quatre\n", "Quatre"),
        ("### Trois\n", "Trois"),
        ("> ## Citée\n", "Citée"),
    ],
)
def test_headings_out_of_order_are_refused(page: Build, body: str, excerpt: str) -> None:
    _, findings, _ = page(body)

    assert [(finding.rule, finding.excerpt) for finding in findings] == [("markdown-heading", excerpt)]


def test_headings_may_go_back_up_several_levels(page: Build) -> None:
    assert page("## A\n\n### B\n\n#### C\n\n## D\n")[1] == ()

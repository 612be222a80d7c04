"""Every character of a text knows the place in the file it comes from."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chirsite.diagnostics import Finding, Position
from chirsite.markup.parse import parse
from chirsite.model.document import Block, Document
from chirsite.source import SourceFile

FRONT_MATTER = "---\ntitle: Un titre\n---\n"

Page = tuple[Document, tuple[Finding, ...], SourceFile]
Build = Callable[[str], Page]


def excerpt_of(built: Page, words: str) -> str:
    """What stands in the file where ``words`` of a block come from."""
    for block in built[0].blocks():
        start = block.content.text.find(words)
        if start >= 0:
            return built[2].excerpt(block.content.span(start, start + len(words)))
    raise AssertionError(words)


@pytest.mark.parametrize(
    ("body", "words", "excerpt"),
    [
        ("Un mot ici.\n", "mot", "mot"),
        ("Un **mot** ici.\n", "mot ici", "mot** ici"),
        ("Un **mot** ici.\n", "Un", "Un"),
        ("a ***b*** _c_ **d\n", "b c **d", "b*** _c_ **d"),
        ("voir [la *page*](/x.md) ici\n", "page ici", "page*](/x.md) ici"),
        ("première\n  ligne\n", "ligne", "ligne"),
        ("- a\n  - deux\n    suite\n", "suite", "suite"),
        ("> cité\nparesseux\n", "paresseux", "paresseux"),
        ("> - > profond\n", "profond", "profond"),
        ("1. un\n\n   deux\n", "deux", "deux"),
        ("##   Un titre   ##\n", "titre", "titre"),
        ("Un titre\n---\n", "titre", "titre"),
        ("- ## Titre\n", "Titre", "Titre"),
        ("| a | b |\n|---|---|\n| c | le mot |\n", "le mot", "le mot"),
        ("> | a | x \\| y |\n> |---|---|\n", "x | y", "x \\| y"),
        ("a | b\n---|---\nc | fin\n", "fin", "fin"),
        ("Terme\n: une définition\n  longue\n", "longue", "longue"),
        ("::: info\n- dedans\n:::\n", "dedans", "dedans"),
        ("op&eacute;r&eacute; ici\n", "opéré", "op&eacute;r&eacute;"),
        ("un \\*mot\\*\n", "*mot*", "\\*mot\\*"),
        ("du `` code `` là\n", "code", "code"),
        ("- ```\n  ligne\n  deux\n  ```\n", "deux", "deux"),
        ("<https://exemple.fr/a>\n", "exemple", "exemple"),
        ("\u00a0\nmot\n", "mot", "mot"),
        ("fin de ligne  \nautre\n", "autre", "autre"),
        ("avec <b>html\n", "html", "html"),
    ],
)
def test_words_are_found_where_they_were_written(page: Build, body: str, words: str, excerpt: str) -> None:
    assert excerpt_of(page(body), words) == excerpt


def test_lines_and_columns_are_those_of_the_file(page: Build) -> None:
    document, _, _ = page("\n- Un [lien](/fees) et une note[^has].\n")
    (block,) = document.blocks()

    assert (block.span.start, block.span.end) == (Position(5, 3), Position(5, 38))
    assert block.links[0].span.start == Position(5, 6)


@pytest.mark.parametrize(
    ("body", "target", "label", "excerpt"),
    [
        ("Un [lien](/a.md) ici.\n", "/a.md", "lien", "[lien](/a.md)"),
        ("[*la* page](</é à.md>)\n", "/é à.md", "la page", "[*la* page](</é à.md>)"),
        ("> [deux\n> lignes](/a.md)\n", "/a.md", "deux lignes", "[deux\n> lignes](/a.md)"),
        ("| [x](/a.md) |\n|---|\n", "/a.md", "x", "[x](/a.md)"),
        ("<https://a.fr>\n", "https://a.fr", "https://a.fr", "<https://a.fr>"),
    ],
)
def test_a_link_is_known_from_its_label_to_its_end(
    page: Build, body: str, target: str, label: str, excerpt: str
) -> None:
    document, _, source = page(body)
    (link,) = [link for block in document.blocks() for link in block.links]

    assert (link.target, link.label, source.excerpt(link.span)) == (target, label, excerpt)


def test_a_source_reference_is_no_part_of_the_text(page: Build) -> None:
    document, _, source = page("Rare[^has-2014][^ ameli ].\n")
    (block,) = document.blocks()

    assert block.content.text == "Rare."
    assert [reference.target for reference in block.references] == ["has-2014", "ameli"]
    assert source.excerpt(block.references[0].span) == "[^has-2014]"
    assert [child.meta["id"] for child in document.sections[0].tokens[1].children or [] if child.type == "source_ref"]


WORDS = st.sampled_from(["mot", "l'été", "œil", "Déjà", "2024", "c’est", "x"])
PLAIN = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
PIECE = st.recursive(
    PLAIN,
    lambda inner: st.one_of(
        inner.map("*{}*".format),
        inner.map("**{}**".format),
        inner.map("{}[^has]".format),
        PLAIN.map("[{}](/page.md)".format),
        PLAIN.map("`{}`".format),
        st.tuples(inner, inner).map(" ".join),
    ),
    max_leaves=3,
)
INLINE = st.tuples(st.lists(PIECE, min_size=1, max_size=3), st.sampled_from([" ", "\n", "  \n"])).map(
    lambda pair: pair[1].join(pair[0])
)


def indented(prefix: str, rest: str) -> Callable[[str], str]:
    """Put ``prefix`` before the first line of a block and ``rest`` before the others."""
    return lambda text: prefix + text.replace("\n", "\n" + rest)


LINE = st.lists(PIECE, min_size=1, max_size=3).map(" ".join)
BLOCK = st.recursive(
    st.one_of(
        INLINE,
        LINE.map("### {} ###".format),
        INLINE.map("{}\n---".format),
        st.tuples(LINE, LINE).map(lambda cells: "| {} | {} \\| |\n|---|:--|\n| x | y |".format(*cells)),
        st.tuples(PLAIN, INLINE).map(lambda pair: f"{pair[0]}\n: {indented('', '  ')(pair[1])}"),
    ),
    lambda inner: st.one_of(
        inner.map(indented("- ", "  ")),
        inner.map(indented("12. ", "    ")),
        inner.map(indented("> ", "> ")),
        inner.map("::: info\n{}\n:::".format),
        st.tuples(inner, inner).map("\n\n".join),
    ),
    max_leaves=6,
)
PROSE = [
    "mot",
    "été",
    "l'",
    " ",
    "\n",
    "\n\n",
    '"',
    "...",
    "\u00a0",
    "\u2003",
    "\ufffc",
    "&eacute;",
    "&amp;",
    "<b>",
    "<!--",
]
INLINE_MARKS = [
    "*",
    "**",
    "_",
    "`",
    "``",
    "[",
    "](/x)",
    "[^a]",
    "![",
    "<https://a.fr>",
    "\\",
    "\\*",
    "-->",
    "<div",
    "  \n",
]
BLOCK_MARKS = ["> ", "- ", "1. ", "    ", "\t", "## ", "### ", "===\n", "|", "\\|", "|---|---|\n", "```\n", ": "]
DIRECTIVE_MARKS = [":::", "::: info\n", "::: figure x\n", "::: autre\n", "\n:::\n"]
MARKS = st.sampled_from(PROSE + INLINE_MARKS + BLOCK_MARKS + DIRECTIVE_MARKS)


def parsed(body: str) -> tuple[Document, SourceFile]:
    source = SourceFile("page.md", FRONT_MATTER + body)
    return parse(source, len(FRONT_MATTER))[0], source


def exact_characters(block: Block) -> list[tuple[str, int]]:
    """Each character of a block that stands for itself, and its offset in the file."""
    return [
        (block.content.text[index], segment.source_start + index - segment.text_start)
        for segment in block.content.segments
        if segment.text_end - segment.text_start == segment.source_end - segment.source_start
        for index in range(segment.text_start, segment.text_end)
    ]


@given(BLOCK)
def test_each_letter_and_figure_is_found_where_it_was_written(body: str) -> None:
    document, source = parsed(body)
    blocks = list(document.blocks())

    assert blocks
    for block in blocks:
        for index, char in enumerate(block.content.text):
            if char.isalnum():
                assert source.excerpt(block.content.span(index, index + 1)) == char


@given(st.lists(MARKS, max_size=30).map("".join))
def test_any_text_is_read_and_its_places_are_in_the_body_and_in_order(body: str) -> None:
    document, source = parsed(body)

    for block in document.blocks():
        bounds = [bound for part in block.content.segments for bound in (part.source_start, part.source_end)]
        assert bounds == sorted(bounds)
        assert all(len(FRONT_MATTER) <= bound <= len(source.text) for bound in bounds)
        assert all(char == source.text[at] for char, at in exact_characters(block) if char.isalnum())


@given(BLOCK)
def test_the_same_text_gives_the_same_document(body: str) -> None:
    assert parsed(body)[0] == parsed(body)[0]

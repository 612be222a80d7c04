"""What the dialect refuses, and how it comes out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from chirsite.diagnostics import Finding
from chirsite.markup.markdown import markdown
from chirsite.model.document import Document
from chirsite.source import SourceFile

Page = tuple[Document, tuple[Finding, ...], SourceFile]
Build = Callable[[str], Page]


def rendered(built: Page) -> str:
    md = markdown()
    return "".join(md.renderer.render(section.tokens, md.options, {}) for section in built[0].sections)


@pytest.mark.parametrize(
    ("body", "excerpts"),
    [
        ("du <b>gras</b>\n", ["<b>", "</b>"]),
        ("<div>\nTexte\n</div>\n", ["<div>", "</div>"]),
        ("<div\nTexte\n", ["<div"]),
        ("<!-- note -->\n", ["<!-- note -->"]),
        ("<!-- jamais fermé\n", ["<!-- jamais fermé"]),
        ("> - un <br/> retour\n", ["<br/>"]),
        ("| a |\n|---|\n| <i>b |\n", ["<i>"]),
        ("## Un <em>titre\n", ["<em>"]),
        ('<a href="x"\n  title="y">lien\n', ['<a href="x"\n  title="y">']),
    ],
)
def test_html_is_refused_where_it_stands(page: Build, body: str, excerpts: list[str]) -> None:
    _, findings, _ = page(body)

    assert [(finding.rule, finding.excerpt) for finding in findings] == [("markdown-html", text) for text in excerpts]


@pytest.mark.parametrize(
    "body", ["`<b>`\n", "```\n<div>\n```\n", "2 < 3 et 4 > 3\n", "<https://exemple.fr>\n", "\\<b>\n", "&lt;b&gt;\n"]
)
def test_what_only_looks_like_html_is_accepted(page: Build, body: str) -> None:
    assert page(body)[1] == ()


def test_html_comes_out_escaped(page: Build) -> None:
    assert rendered(page("<script>alert(1)</script>\n")) == "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"


def test_an_image_is_refused_and_the_figure_proposed(page: Build) -> None:
    built = page("Voir ![une *hanche*](hanche.png) ici.\n")

    assert [(finding.rule, finding.excerpt) for finding in built[1]] == [
        ("markdown-image", "![une *hanche*](hanche.png)")
    ]
    assert "::: figure" in built[1][0].help
    assert "<img" not in rendered(built)


@pytest.mark.parametrize("target", ["javascript:alert(1)", "file:///C:/devis.pdf", "DATA:text/html,x"])
def test_an_unsafe_address_is_refused_and_never_linked(page: Build, target: str) -> None:
    built = page(f"Voir [ici]({target}).\n")

    assert [(finding.rule, finding.excerpt) for finding in built[1]] == [("markdown-link", f"[ici]({target})")]
    assert "<a" not in rendered(built)


def test_the_title_of_a_link_is_refused_and_dropped(page: Build) -> None:
    built = page('Voir [ici](/fees "le meilleur").\n')

    assert [finding.rule for finding in built[1]] == ["markdown-link"]
    assert "meilleur" not in rendered(built)


@pytest.mark.parametrize(("body", "text"), [("[mot]: /fees\n", "[mot]: /fees"), ("[^has]: /fees\n", ": /fees")])
def test_a_definition_of_link_stays_visible(page: Build, body: str, text: str) -> None:
    assert [block.content.text for block in page(body)[0].blocks()] == [text]

"""A page of HTML read for its texts: all of them, as what they are, where they stand."""

from __future__ import annotations

import pytest

from chirsite.model.document import BlockKind
from chirsite.reading.files import file_passages
from chirsite.rules.passages import Passage
from chirsite.source import SourceFile


def read(html: str) -> tuple[Passage, ...]:
    return file_passages(SourceFile("page.html", html))


@pytest.mark.parametrize(
    "html",
    [
        "<title>Résultat garanti</title>",
        '<meta name="description" content="Résultat garanti">',
        '<meta content="Résultat garanti" property="og:description">',
        "<img alt='Résultat garanti' src=a.png>",
        '<a aria-label="Résultat garanti" href="#">x</a>',
        '<input placeholder="Résultat garanti">',
        '<input type="submit" value="Résultat garanti">',
        "<button>Résultat garanti</button>",
        '<script type="application/ld+json">{"@type": "FAQPage", "text": "Résultat garanti"}</script>',
        "<noscript><p>Résultat garanti</p></noscript>",
        "<figure><figcaption>Résultat garanti</figcaption></figure>",
        "<textarea>Résultat garanti</textarea>",
        "<table><tr><td>Résultat garanti",
    ],
)
def test_every_surface_is_read_where_it_stands(html: str) -> None:
    (passage,) = (one for one in read(html) if one.text == "Résultat garanti")
    span = passage.span(0, len(passage.text))
    assert passage.content.source.excerpt(span) == "Résultat garanti"


@pytest.mark.parametrize(
    "html",
    [
        "<script>var a = 'Résultat garanti';</script>",
        "<style>.a::after { content: 'Résultat garanti' }</style>",
        "<!-- Résultat garanti -->",
        '<script type="application/ld+json">{"url": "https://a.example/Résultat garanti"}</script>',
        '<a href="/résultat-garanti" data-x="Résultat garanti">x</a>',
        "<!-- Résultat garanti",
        "<script>Résultat garanti",
    ],
)
def test_what_nobody_reads_is_left_out(html: str) -> None:
    assert "garanti" not in " ".join(passage.text for passage in read(html))


def test_a_sentence_in_several_elements_is_one_text_with_exact_places() -> None:
    (passage,) = read("<p>Un <b>r&eacute;sultat</b>\n  <i>garanti</i><br>ou non &amp; voilà</p>")
    assert passage.text == "Un résultat garanti ou non & voilà"
    start = passage.text.index("résultat garanti")
    span = passage.span(start, start + len("résultat garanti"))
    assert passage.content.source.excerpt(span) == "r&eacute;sultat</b>\n  <i>garanti"


@pytest.mark.parametrize(
    ("html", "kinds"),
    [
        ("<h2>a</h2><p>b</p>", [BlockKind.HEADING, BlockKind.PARAGRAPH]),
        ("<ul><li>a<li>b</ul>c", [BlockKind.LIST_ITEM, BlockKind.LIST_ITEM, BlockKind.PARAGRAPH]),
        ("<table><tr><th>a<td>b</table>c", [BlockKind.TABLE_CELL, BlockKind.TABLE_CELL, BlockKind.PARAGRAPH]),
        ("<blockquote><p>a</p></blockquote>", [BlockKind.QUOTATION]),
        ("<dl><dt>a<dd>b</dl>", [BlockKind.QUESTION, BlockKind.PARAGRAPH]),
    ],
)
def test_a_text_is_known_for_what_it_is(html: str, kinds: list[BlockKind]) -> None:
    assert [passage.kind for passage in read(html)] == kinds


@pytest.mark.parametrize(
    "html",
    [
        "<dl><dt>Sans risque ?</dt><dd>Oui.</dd></dl>",
        "<details><summary>Sans risque ?</summary><p>Oui.</p></details>",
        '<h3>Sans risque ?</h3><img alt="Un bloc"><p>Oui.</p>',
        "<button>Sans risque ?</button><div>Oui.</div>",
        "<p>Q : Sans risque ? R : Oui.</p>",
        '<script type="application/ld+json">[{"name": "Sans risque ?", "x": {"text": "Oui."}}]</script>',
    ],
)
def test_an_answer_knows_its_question(html: str) -> None:
    (answer,) = (passage for passage in read(html) if passage.text == "Oui.")
    assert answer.question == "Sans risque ?"


@pytest.mark.parametrize(
    ("html", "languages"),
    [
        ("<html lang=fr><p>un", [""]),
        ("<html lang='en-US'><title>one</title><p>two<p lang=fr-FR>trois</p><p>four</html>", ["en", "en", "", "en"]),
        ("<div lang=en>one<div>two</div><div lang=de>drei</div>four</div>cinq", ["en", "en", "de", "en", ""]),
        ("<p>un <span lang=en>two</span> trois</p>", [""]),
        ("<img lang=en alt=one src=a.png><p>deux", ["en", ""]),
        ("<div lang=en><img alt=one><img lang=fr alt=deux></div><input lang=de-AT placeholder=drei>", ["en", "", "de"]),
        ('<html lang=en><img alt="one"><script type="application/ld+json">{"name": "two"}</script>', ["en", "en"]),
    ],
)
def test_a_text_knows_the_language_of_its_element(html: str, languages: list[str]) -> None:
    assert [passage.language for passage in read(html)] == languages

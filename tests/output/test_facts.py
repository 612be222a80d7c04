"""What output rules are told of a page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chirsite.model.rendered import HtmlFacts
from chirsite.output.facts import html_facts


def facts(body: str, head: str = "", hidden_classes: frozenset[str] = frozenset()) -> HtmlFacts:
    page = f'<!doctype html><html lang="fr"><head>{head}</head><body>{body}</body></html>'
    return html_facts("index.html", "/", "home", page.encode(), hidden_classes)


def test_the_head_gives_language_title_and_description() -> None:
    page = facts("", "<title> Dr\n Exemple </title><meta name=Description content='Une  phrase'>")
    assert (page.language, page.title, page.description) == ("fr", "Dr Exemple", "Une phrase")


def test_the_title_of_a_drawing_is_not_the_title_of_the_page() -> None:
    page = facts("<svg><title>Genou</title></svg>")
    assert (page.title, page.text) == ("", "")


def test_words_of_different_blocks_are_apart_and_inline_words_are_not() -> None:
    page = facts("<p>un</p><p>de<b>ux</b><br>trois</p><ul><li>quatre<li>cinq</ul>")
    assert page.text == "un deux trois quatre cinq"


def test_white_space_is_folded_to_ordinary_spaces() -> None:
    assert facts("<p>50\u00a0€\n\u202f!</p>").text == "50 € !"


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>secret</script>",
        "<style>secret</style>",
        "<template><p>secret</p></template>",
        "<noscript>secret</noscript>",
        "<p hidden>secret</p>",
        "<p aria-hidden='true'>secret</p>",
        "<p style='color:red; DISPLAY : none !important'>secret</p>",
        "<p style='visibility:hidden'>secret</p>",
        "<dialog>secret</dialog>",
        "<div popover>secret</div>",
        "<iframe>secret</iframe>",
        "<!-- secret -->",
        "<div hidden><div><p>secret</p></div></div>",
        "<p class='big vh'>secret</p>",
    ],
)
def test_what_a_reader_does_not_see_is_not_text(hidden: str) -> None:
    page = facts(f"<p>avant</p>{hidden}<p>après</p>", hidden_classes=frozenset({"vh"}))
    assert page.text == "avant après"


@pytest.mark.parametrize(
    "shown",
    [
        "<dialog open>vu</dialog>",
        "<p aria-hidden='false'>vu</p>",
        "<p style='display:block'>vu</p>",
        "<p class=v>vu</p>",
    ],
)
def test_what_a_reader_sees_is_text(shown: str) -> None:
    assert facts(shown, hidden_classes=frozenset({"vh"})).text == "vu"


def test_elements_carry_their_attributes_and_the_text_seen_in_them() -> None:
    page = facts("<h2 id=a>Les <em>honoraires</em></h2><a href=/x/ hidden>Mentions</a><a name=b>ancre</a>")
    (heading,) = page.headings
    (link,) = page.links
    assert (heading.tag, heading.text, heading.attributes) == ("h2", "Les honoraires", {"id": "a"})
    assert (link.attributes["href"], link.text) == ("/x/", "")
    assert page.identifiers == {"a"}


def test_the_label_of_a_button_is_text_even_in_an_attribute() -> None:
    assert facts("<form>Nom<input type=submit value='Prendre rendez-vous'></form>").text == "Nom Prendre rendez-vous"


def test_only_scripts_that_run_are_scripts_and_they_show_their_code() -> None:
    page = facts("<script>a<b</script><script type=module src=/x.js></script><script type='text/plain'>c</script>")
    assert [(script.text, script.attributes.get("src")) for script in page.scripts] == [("a<b", None), ("", "/x.js")]


def test_everything_the_browser_fetches_is_a_resource() -> None:
    page = facts(
        "<img src=1><picture><source srcset=2></picture><iframe src=3></iframe><video src=4><track src=5></video>"
        "<script src=6></script><noscript><img src=7></noscript><input type=image src=8>"
        "<p style='background:url(9)'></p><p style='color:red'></p><script>x</script><a href=10></a>",
        "<link rel=Stylesheet href=0><link rel=canonical href=no><style>@import 'x'</style><style>p{}</style>",
    )
    assert [element.tag for element in page.resources] == [
        *("link", "style", "img", "source", "iframe", "video", "track", "script", "img", "input", "p")
    ]


def test_json_ld_is_parsed_and_broken_json_ld_is_kept() -> None:
    kind = "type='application/ld+json'"
    page = facts(
        f'<script {kind}>{{"@type": "A"}}</script><script {kind}>[{{"@type": "B"}}, {{"@type": "C"}}]</script>'
        f'<script {kind}>{{oops}}</script><script {kind}>3</script><script {kind}>{{"a": NaN}}</script>'
    )
    assert [block["@type"] for block in page.structured] == ["A", "B", "C"]
    assert page.broken_structured == ("{oops}", "3", '{"a": NaN}')
    assert page.scripts == ()


def test_other_elements_are_found() -> None:
    page = facts(
        "<form action=/f></form><img alt=x><iframe src=/y></iframe><p itemprop=name></p>", "<meta charset=utf-8>"
    )
    assert [len(found) for found in (page.forms, page.images, page.frames, page.metas)] == [1, 1, 1, 1]
    assert page.item_properties == ("name",)


def test_a_page_nested_deeper_than_python_recurses_is_read() -> None:
    assert facts("<div>" * 5000 + "fond").text == "fond"


@given(st.binary(max_size=200))
def test_no_bytes_make_it_fail(content: bytes) -> None:
    assert html_facts("x.html", "/x.html", "free", content).path == "x.html"


@given(st.lists(st.text("abc", min_size=1, max_size=4), max_size=6))
def test_the_text_of_paragraphs_is_their_words_joined_by_spaces(words: list[str]) -> None:
    assert facts("".join(f"<p>{word}</p>" for word in words)).text == " ".join(words)


def test_what_a_template_holds_is_told_apart_from_what_the_page_loads() -> None:
    held = '<template><iframe src="https://a.example/"></iframe><template><script>run()</script></template></template>'
    page = html_facts("a.html", "/a/", "free", f'<body>{held}<img src="/b.png"></body>'.encode())
    assert [element.attributes.get("src") for element in page.resources] == ["/b.png"]
    assert [(element.tag, element.text) for element in page.held] == [("iframe", ""), ("script", "run()")]
    assert page.frames == ()
    assert page.scripts == ()

"""What is true of the HTML of every page whatever its theme shows, so that some barriers cannot stand there at all."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.support.command import Published

_EMBEDDED = "iframe, frame, object, embed, canvas, map, area, img[ismap], img[usemap], audio"
_LOOKS = "font, center, big, strike, tt, u, blink, marquee, basefont, [align], [bgcolor], [border], [valign], [style]"
_BY_ITSELF = "[autoplay], [accesskey], [target], [onclick], [onkeydown], [onfocus], meta[http-equiv=refresh], bgsound"
_CONTROLS = "input:not([type=hidden]), select, textarea"
_KNOWN_LANGUAGES = {"fr", "en"}


@pytest.fixture(scope="module")
def pages(published: Published) -> dict[str, LexborHTMLParser]:
    """Every page but the redirections, read."""
    files = ((file, file.read_bytes()) for file in sorted(published.folder.rglob("*.html")))
    return {
        file.relative_to(published.folder).as_posix(): LexborHTMLParser(content)
        for file, content in files
        if b"site-header" in content
    }


def found(pages: dict[str, LexborHTMLParser], selector: str) -> Iterator[tuple[str, str]]:
    """Each element of ``selector``, with its page."""
    return ((name, (node.html or "")[:120]) for name, page in pages.items() for node in page.css(selector))


@pytest.mark.parametrize("selector", [_EMBEDDED, _LOOKS, _BY_ITSELF], ids=["embedded", "looks", "by-itself"])
def test_no_page_holds_what_would_shut_somebody_out(selector: str, pages: dict[str, LexborHTMLParser]) -> None:
    assert list(found(pages, selector)) == []


def test_the_only_pictures_that_move_are_films_that_a_reader_starts(published: Published) -> None:
    assert list(published.folder.rglob("*.gif")) == []
    assert list(published.folder.rglob("*.apng")) == []


def test_every_table_has_a_caption_and_headers_that_say_what_they_head(pages: dict[str, LexborHTMLParser]) -> None:
    tables = [table for page in pages.values() for table in page.css("table")]
    assert tables
    for table in tables:
        assert table.attributes.get("role") is None
        assert [caption.text(strip=True) for caption in table.css("caption") if caption.text(strip=True)]
        headers = table.css("th")
        assert headers
        assert {header.attributes.get("scope") for header in headers} <= {"col", "row"}
        assert table.css("[rowspan], [colspan]:not([colspan='1']), table table") == []


def test_every_picture_that_says_something_says_it_in_words(pages: dict[str, LexborHTMLParser]) -> None:
    drawings = [drawing for page in pages.values() for drawing in page.css("svg")]
    assert all("aria-hidden" in drawing.attributes or drawing.attributes.get("role") == "img" for drawing in drawings)
    assert all(drawing.attributes.get("aria-label") for drawing in drawings if drawing.attributes.get("role") == "img")
    assert list(found(pages, "img:not([alt])")) == []
    assert list(found(pages, "a:not([href]), a[href='#'], a[href^='javascript:']")) == []


def test_every_film_has_captions_a_name_and_its_words_right_after_it(pages: dict[str, LexborHTMLParser]) -> None:
    films = [film for page in pages.values() for film in page.css("video")]
    assert films
    for film in films:
        assert film.attributes.get("aria-label")
        assert "controls" in film.attributes
        assert film.css_first("track[kind=captions][srclang][label]")
        after = film.parent.next if film.parent else None
        while after is not None and after.tag == "-text":
            after = after.next
        assert after is not None
        assert "transcript" in (after.attributes.get("class") or "")


def test_every_control_has_a_name_a_type_and_a_button_that_says_what_it_does(
    pages: dict[str, LexborHTMLParser],
) -> None:
    controls = [control for page in pages.values() for control in page.css(_CONTROLS)]
    assert controls
    assert all(control.attributes.get("aria-label") or control.attributes.get("id") for control in controls)
    assert all(button.text(strip=True) for page in pages.values() for button in page.css("button"))
    assert all(form.css("button") for page in pages.values() for form in page.css("form"))


def test_every_page_has_one_of_each_landmark_and_names_those_that_repeat(pages: dict[str, LexborHTMLParser]) -> None:
    for name, page in pages.items():
        for landmark in ("body > header", "main", "body > footer", "nav.menu"):
            assert len(page.css(landmark)) == 1, (name, landmark)
        labels = [nav.attributes.get("aria-label") for nav in page.css("nav")]
        assert None not in labels, name
        assert len(set(labels)) == len(labels), name


def test_every_page_has_a_menu_a_search_and_the_way_to_the_site_map(pages: dict[str, LexborHTMLParser]) -> None:
    for name, page in pages.items():
        assert page.css("nav.menu a[href]"), name
        assert page.css("[role=search]"), name
        assert page.css("footer a[href$='/plan-du-site/'], footer a[href$='/site-map/']"), name


def test_a_language_is_named_by_its_code_and_every_page_has_its_own(pages: dict[str, LexborHTMLParser]) -> None:
    for name, page in pages.items():
        assert page.css("html[lang=en]" if name.startswith("en/") else "html[lang=fr]"), name
        named = {node.attributes["lang"] for node in page.css("[lang]")}
        assert named <= _KNOWN_LANGUAGES, name
        assert page.css("[dir]") == [], name


def test_no_script_listens_to_single_keys_gestures_or_movement(published: Published) -> None:
    scripts = [file.read_text("utf-8") for file in published.folder.glob("assets/*.js")]
    assert scripts
    events = r"key(?:down|up|press)|touch(?:start|move|end)|pointer(?:down|move)|devicemotion|deviceorientation|wheel"
    assert [re.findall(events, script) for script in scripts if re.search(events, script)] == []


def test_no_style_holds_the_page_in_one_position_or_keeps_text_from_growing(published: Published) -> None:
    (sheet,) = published.folder.glob("assets/style.*.css")
    style = sheet.read_text("utf-8")
    assert "orientation" not in style
    assert "!important" not in style
    assert re.findall(r"text-align: ?justify|font-size: ?[\d.]+(?:vw|vh|vmin|vmax)\b", style) == []

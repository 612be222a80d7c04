"""The stylesheet and the static files of a theme."""

from __future__ import annotations

import pytest

from chirsite.plan.assets import assets, custom_properties, fingerprinted
from tests.support.small_theme import small_theme


def test_the_palette_is_light_unless_the_reader_prefers_dark_on_a_screen() -> None:
    css = custom_properties(small_theme().palette, {})
    light, dark = css.split("@media screen and (prefers-color-scheme:dark)")
    assert "--color-background:#ffffff;" in light
    assert "--color-on-accent:#ffffff;" in light
    assert "--color-background:#000000;" in dark


def test_a_token_is_a_custom_property_named_after_its_group() -> None:
    css = custom_properties(
        small_theme().palette, {"space": {"4": "1rem"}, "font": {"text": '"Noto Sans", sans-serif'}}
    )
    assert "--space-4:1rem;" in css
    assert '--font-text:"Noto Sans", sans-serif;' in css


def test_the_stylesheet_is_named_by_its_content() -> None:
    first = assets(small_theme(stylesheet="a { color: red; }\n/* note */\n"), asks=False).stylesheet
    second = assets(small_theme(stylesheet="a { color: blue; }"), asks=False).stylesheet
    assert first.content.endswith(b"}a{color:red}")
    assert first.path != second.path
    assert first == assets(small_theme(stylesheet="a { color: red; }\n/* note */\n"), asks=False).stylesheet


def test_a_style_names_a_static_file_by_its_served_name() -> None:
    served = assets(
        small_theme(stylesheet='a { background: url("img/fond.svg") }', static={"img/fond.svg": b"<svg/>"}), asks=False
    )
    name = served.static["img/fond.svg"].path
    assert name.startswith("assets/img/fond.")
    assert f"url({name.removeprefix('assets/')})".encode() in served.stylesheet.content


def test_other_addresses_in_a_style_stay() -> None:
    style = "a{background:url(data:image/gif;base64,AAAA)}b{fill:url(#x)}"
    assert assets(small_theme(stylesheet=style), asks=False).stylesheet.content.endswith(style.encode())


def test_a_fingerprint_stands_before_the_extension() -> None:
    assert fingerprinted("films/genou.mp4", "0123456789abcdef") == "films/genou.01234567.mp4"


@pytest.mark.parametrize(
    "selector", [".menu :is(a, b)", ".menu :focus-visible", "[hidden] :not(p)", ":is(a, b) :hover"]
)
def test_a_descendant_stays_one_in_a_layer(selector: str) -> None:
    style = assets(
        small_theme(stylesheet=f"@layer pages {{ {selector} {{ color : red; }} }}"),
        asks=False,
    ).stylesheet.content.decode()
    rule = style[style.index("@layer pages") :]
    assert rule == f"@layer pages{{{selector.replace(' :', ' *:').replace(', ', ',')}{{color:red}}}}"

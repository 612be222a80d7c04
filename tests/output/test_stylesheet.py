"""Which classes a stylesheet takes off the screen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chirsite.output.stylesheet import hidden_classes


@pytest.mark.parametrize(
    "css",
    [
        ".a{display:none}",
        "p, .a { color: red; display : NONE !important; }",
        ".a{visibility:hidden}",
        ".a{opacity:0}",
        ".a:not(:focus):not(:active){position:absolute;clip:rect(0 0 0 0);overflow:hidden}",
        ".a{clip-path:inset(50%)}",
        ".a{position:absolute;left:-9999px}",
        "/* } */ .a{/* ; */display:none}",
        "@media screen and (max-width:40em){.a{display:none}}",
        "@layer base{@supports (display:grid){.a{display:none}}}",
        ".a{display:block} .a{display:none}",
        '@import url("x.css"); .b::before{content:"}{"} .a{display:none}',
    ],
)
def test_a_hidden_class_is_found(css: str) -> None:
    assert hidden_classes(css) == {"a"}


@pytest.mark.parametrize(
    "css",
    [
        "@media print{.a{display:none}}",
        "@media print { @supports (display:grid) { .a{display:none} } }",
        ".no-js .a{display:none}",
        ".a::before{display:none}",
        ".a:hover{display:none}",
        ".a.b{display:none}",
        ".a{display:none} .a{display:block}",
        ".a{display:block;background:url(data:image/png;base64,display:none)}",
        "@keyframes k{from{opacity:0}} @font-face{src:url(x)}",
        ".a{opacity:0.5;left:-1px;display:inline}",
        "/* .a{display:none} */",
    ],
)
def test_a_class_that_is_shown_is_not(css: str) -> None:
    assert hidden_classes(css) == frozenset()


@given(st.text("{};:.a@media print()'\"/* ", max_size=60))
def test_no_stylesheet_makes_it_fail(css: str) -> None:
    assert hidden_classes(css) is not None

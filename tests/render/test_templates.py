"""What a theme's author is told when a template fails."""

from __future__ import annotations

import pytest

from chirsite.diagnostics import Finding
from chirsite.plan.build import BuildPlan
from chirsite.plan.drawings import Colours, icons
from chirsite.render.templates import Engine, RenderingError, build_engine
from chirsite.render.views import LinkView
from chirsite.render.words import Words
from tests.support.small_theme import small_theme

_PALETTE = small_theme().palette
PLAN = BuildPlan(
    origin="https://a.example",
    base="/b",
    routes=(),
    redirects=(),
    images={},
    copies={},
    stylesheet="assets/style.css",
    palette=_PALETTE,
    icons=icons("HM", Colours.of(_PALETTE.light)),
    static={"logo.svg": "assets/logo.1.svg"},
)


def engine(templates: dict[str, str], strings: dict[str, str] | None = None) -> Engine:
    theme = small_theme(templates, strings)
    return build_engine(theme, PLAN, Words("fr", theme.strings["fr"]))


def fault(templates: dict[str, str], **values: object) -> Finding:
    with pytest.raises(RenderingError) as caught:
        engine(templates).render("home.html", **values)
    return caught.value.finding


def place(found: Finding) -> tuple[str, str, int]:
    assert found.span.start
    return found.rule, found.span.path.removeprefix("themes/petit/templates/"), found.span.start.line


def test_values_are_escaped_and_block_lines_leave_no_blank() -> None:
    text = engine({"home.html": "{% if x %}\n  {{ x }}\n{% endif %}\n"}).render("home.html", x="<b>")
    assert text == "  &lt;b&gt;\n"


def test_strings_are_filled_in_and_assets_found() -> None:
    made = engine(
        {"home.html": "{{ t('menu.call', phone='<02>') }} {{ asset('logo.svg') }}"}, {"menu.call": "Au {phone}"}
    )
    assert made.render("home.html") == "Au &lt;02&gt; /b/assets/logo.1.svg"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{{ nothing }}", "« nothing »"),
        ("{{ link.nothing }}", "« LinkView » n’a pas « nothing »"),
        ("{{ link.nothing.more }}", "« LinkView » n’a pas « nothing »"),
        ("{{ t('menu.open') }}", "« menu.open »"),
        ("{{ asset('x.png') }}", "« x.png »"),
        ("{% for a in link.label + 1 %}{% endfor %}", "incorrect"),
        ("{% include 'nothing.html' %}", "« nothing.html »"),
        ("{{ link.label | nothing }}", "« nothing »"),
        ("{% nothing %}", "« nothing »"),
        ("{% if link %}", "pas fermée"),
        ("{{ link.label", "est inattendu"),
        ("{{ link label }}", "est attendu"),
        ("{{ 1 / 0 }}", "incorrect"),
        ("{% include 'home.html' %}", "sans fin"),
    ],
)
def test_a_fault_names_its_template_its_line_and_its_cause_in_french(line: str, words: str) -> None:
    found = fault({"home.html": f"<p>\n\n{line}\n</p>"}, link=LinkView("a", "b"))
    rule, path, number = place(found)
    assert (rule, path) == ("template-error", "home.html")
    # Jinja only notices a tag that is not closed on the line after it.
    assert number == (4 if words in {"pas fermée", "est inattendu"} else 3)
    assert words in found.message
    assert found.frame


def test_a_fault_in_a_macro_or_a_parent_is_told_where_it_stands() -> None:
    macros = {"macros/x.html": "{% macro m(a) %}\n{{ a.nothing }}\n{% endmacro %}"}
    child = {"home.html": "{% import 'macros/x.html' as x %}\n\n\n{{ x.m('') }}", **macros}
    assert place(fault(child)) == ("template-error", "macros/x.html", 2)
    parent = {"base.html": "\n{{ nothing }}", "home.html": "{% extends 'base.html' %}"}
    assert place(fault(parent)) == ("template-error", "base.html", 2)
    broken = {"base.html": "\n\n{% if %}", "home.html": "{% extends 'base.html' %}"}
    assert place(fault(broken)) == ("template-error", "base.html", 3)


def test_a_page_without_template_is_told_by_name() -> None:
    with pytest.raises(RenderingError) as caught:
        engine({}).render("directives/nothing.html")
    assert caught.value.finding.rule == "missing-template"
    assert "directives/nothing.html" in caught.value.finding.message


def test_a_string_that_wants_a_value_says_which() -> None:
    with pytest.raises(RenderingError) as caught:
        engine({"home.html": "{{ t('menu.call') }}"}, {"menu.call": "Au {phone}"}).render("home.html")
    assert "« phone »" in caught.value.finding.message

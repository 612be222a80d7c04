"""A theme in memory, as small as a test wants it."""

from __future__ import annotations

from collections.abc import Mapping

from chirsite.model.theme import Palette, PaletteSet, Theme, ThemeSettings
from chirsite.plan.build import RouteKind
from chirsite.source import SourceFile
from tests.support.words import bundled_strings

_LIGHT = Palette(
    background="#ffffff",
    surface="#f4f4f4",
    text="#111111",
    muted="#444444",
    accent="#004466",
    on_accent="#ffffff",
    border="#777777",
    focus="#0000aa",
    warning_surface="#ffeecc",
    warning_text="#552200",
)
_DARK = _LIGHT.model_copy(update={"background": "#000000", "text": "#eeeeee"})

TEMPLATES = {
    "_header.html": "<header>{{ site.name }}|{{ current }}</header>",
    "_footer.html": "<footer></footer>",
    "redirect.html": "{{ target }}",
    "directives/attention.html": "<aside>{{ html }}</aside>",
    "directives/info.html": "<aside class=info>{{ html }}</aside>",
    "directives/figure.html": "<figure>{{ image.src }} {{ html }}</figure>",
    "directives/video.html": "<video>{{ video.title }}|{{ video.transcript }}</video>",
    "directives/faq.html": "{% for at, question, html in items %}[{{ at }}: {{ question }}]({{ html }}){% endfor %}",
    "directives/map.html": "<address>{{ place.name }}</address>",
    "directives/sources.html": "{% for source in references %}{{ source.number }}{% endfor %}",
    "directives/quote.html": "<blockquote>{{ html }}</blockquote>",
    **{f"{kind.value}.html": "{{ header }}<h1>{{ page.title }}</h1>" for kind in RouteKind},
}
"""One line for each template a theme has."""


STRINGS = dict(bundled_strings("fr"))


def small_theme(
    templates: Mapping[str, str] | None = None,
    strings: Mapping[str, str] | None = None,
    stylesheet: str = "body { color: var(--color-text); }",
    static: Mapping[str, bytes] | None = None,
) -> Theme:
    """A theme with :data:`TEMPLATES`, some of them replaced."""
    texts = {**TEMPLATES, **(templates or {})}
    return Theme(
        settings=ThemeSettings(name="petit", tokens={}, palettes={}),
        templates={name: SourceFile(f"themes/petit/templates/{name}", text) for name, text in texts.items()},
        strings={"fr": {**STRINGS, **(strings or {})}},
        consent_stylesheet="",
        stylesheet=stylesheet,
        static=static or {},
        palette=PaletteSet(light=_LIGHT, dark=_DARK),
    )

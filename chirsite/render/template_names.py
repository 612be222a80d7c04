"""Which templates a build asks for, and which of a theme's own do not even compile."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from jinja2 import Environment, TemplateSyntaxError
from jinja2.meta import find_referenced_templates

from chirsite.diagnostics import Finding
from chirsite.markup.directives import DIRECTIVES
from chirsite.model.theme import Theme
from chirsite.plan.build import RouteKind
from chirsite.render.template_faults import template_fault

ASKED_FOR: Final = (
    "_header.html",
    "_footer.html",
    "_consent_bar.html",
    "_consent_panel.html",
    "redirect.html",
    *(f"{kind.value}.html" for kind in RouteKind),
    *(f"directives/{directive.name}.html" for directive in DIRECTIVES),
    "directives/platform_video.html",
)
"""The templates a build names itself; the others are those that these extend, include or import."""


def broken_templates(theme: Theme) -> Iterator[Finding]:
    """A finding for each template that is no Jinja, used by a page or not."""
    environment = Environment(autoescape=True)
    for name, source in theme.templates.items():
        try:
            environment.compile(source.text, name, source.path)
        except TemplateSyntaxError as error:
            yield template_fault(name, error, theme)


def used_templates(theme: Theme) -> frozenset[str]:
    """The templates of ``theme`` that a page can come to, whatever the site."""
    environment = Environment(autoescape=True)
    found: set[str] = set()
    waiting = [name for name in ASKED_FOR if name in theme.templates]
    while waiting:
        name = waiting.pop()
        found.add(name)
        named = _named(environment, theme.templates[name].text)
        waiting.extend(one for one in named if one in theme.templates and one not in found)
    return frozenset(found)


def _named(environment: Environment, text: str) -> list[str]:
    """The templates that a template names in so many words; none when it cannot be read."""
    try:
        return [name for name in find_referenced_templates(environment.parse(text)) if name]
    except TemplateSyntaxError:
        return []

"""The text of docs/theme-reference.md: what templates may read, off the classes themselves, and what they must show."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from datetime import date
from types import ModuleType
from typing import get_type_hints

from chirsite.load.bundled import BUNDLED
from chirsite.markup.directives import DIRECTIVES
from chirsite.model.theme import Palette
from chirsite.pipeline import run
from chirsite.plan.build import RouteKind
from chirsite.render import consent_views, frame_views, language_views, page_views, views
from chirsite.render.pages import PAGE_VIEWS
from chirsite.report.dossier import proofs
from chirsite.rules.registry import RULES
from chirsite.steps import Steps

_DAY = date(2026, 11, 21)
_INTRODUCTION = """\
# What a theme reads, and what it must show

Written by `docs/generate.py` from the code; [guides/themes.md](guides/themes.md), in French, teaches themes.

A page template receives `page`, the view of its kind; `site`, a [SiteView](#siteview); `header` and `footer`, which
are `_header.html` and `_footer.html` already rendered; `consent_bar` and `consent_panel`, likewise, on a site that asks
for consent, else `""`. The first two receive `site` and `current`, the address of the
active entry of the menu. Every template may call `t(key, **values)`, a string of the theme; `asset(name)`, the
address of a file of `static/`; `qr_code(address, label)`, an inline `svg`. Values are ready to print, and escaped
unless they are `Markup`.
An unknown name is an error, told with the template, the line and the page.
"""


def theme_reference() -> str:
    """The whole page."""
    parts = [_INTRODUCTION, *_templates(), *_mentions(), *_colours(), *_classes(page_views), *_classes(views)]
    parts += _classes(frame_views)
    parts += _classes(consent_views)
    parts += _classes(language_views)
    return "\n".join(parts)


def _templates() -> Iterator[str]:
    yield "## Templates\n\n| Template | `page` |\n| --- | --- |"
    for kind in RouteKind:
        view = get_type_hints(PAGE_VIEWS[kind])["return"].__name__
        yield f"| `{kind.value}.html` | {_link(view)} |"
    names = ", ".join(f"`directives/{directive.name}.html`" for directive in DIRECTIVES)
    yield "\nBesides: `_header.html`, `_footer.html`, `redirect.html` (reads `target`), `_consent_bar.html` and "
    yield f"`_consent_panel.html` (read `consent`, a [ConsentView](#consentview)), {names}.\n"


def _mentions() -> Iterator[str]:
    """Which rules look for something on which kind of page, as the example practice proves it."""
    example = BUNDLED / "content-example"
    site = run(example, example / "public", _DAY, Steps(), strict=False)
    if site.ready is None:
        raise ValueError("the example practice is refused")
    kinds = {page.url: page.kind for page in site.ready.facts.pages}
    told: dict[str, set[str]] = {}
    for rule, found in proofs(site.ready.facts, RULES).items():
        for proof in found:
            told.setdefault(kinds[proof.page], set()).add(rule)
    yield "## Mandatory mentions\n"
    everywhere = set.intersection(*told.values())
    yield "What these rules look for must be read on the page, in its visible text: left out or hidden, the build is"
    yield "refused or warned. Seen on the example practice; another mode of exercise has other mentions.\n"
    yield f"On every page: {_listed(everywhere)}.\n\n| Template | Rules |\n| --- | --- |"
    for kind in RouteKind:
        if own := told.get(kind.value, set()) - everywhere:
            yield f"| `{kind.value}.html` | {_listed(own)} |"
    yield ""


def _listed(identifiers: set[str]) -> str:
    return "; ".join(f"[{rule.id}](rules/{rule.id}.md) {rule.title}" for rule in RULES if rule.id in identifiers)


def _colours() -> Iterator[str]:
    yield "## Colours\n\nEach role of a palette is `--color-ROLE`, each token `--GROUP-NAME`.\n"
    yield ", ".join(f"`--color-{role.replace('_', '-')}`" for role in Palette.model_fields) + "\n"


def _classes(module: ModuleType) -> Iterator[str]:
    for node in ast.parse(inspect.getsource(module)).body:
        if isinstance(node, ast.ClassDef):
            yield from _class(node)


def _class(node: ast.ClassDef) -> Iterator[str]:
    yield f"## {node.name}\n\n{' '.join((ast.get_docstring(node) or '').split())}"
    bases = [_link(ast.unparse(base)) for base in node.bases]
    if bases:
        yield f"Has also the fields of {', '.join(bases)}."
    fields = list(_fields(node))
    if fields:
        yield "\n| Field | Type | Meaning |\n| --- | --- | --- |"
        yield from (f"| `{name}` | {kind} | {text} |" for name, kind, text in fields)
    yield ""


def _fields(node: ast.ClassDef) -> Iterator[tuple[str, str, str]]:
    """Name, type and description of each field; its description is the string that follows it."""
    for item, after in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(item, ast.AnnAssign):
            told = after.value if isinstance(after, ast.Expr) else None
            text = told.value if isinstance(told, ast.Constant) and isinstance(told.value, str) else ""
            kind = ast.unparse(item.annotation).replace("|", "\\|")
            yield ast.unparse(item.target), f"`{kind}`", " ".join(text.split())


def _link(name: str) -> str:
    return f"[{name}](#{name.lower()})"

"""What is wrong with a template, as findings: template, line, cause in French."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import FrameType, TracebackType

from jinja2 import TemplateNotFound, TemplateSyntaxError

from chirsite.diagnostics import Finding, Position, Severity, Span
from chirsite.model.theme import Theme
from chirsite.render.strings import UnknownStringError
from chirsite.source import SourceFile
from chirsite.text.suggestion import suggestion

TEMPLATE_ERROR = "template-error"
MISSING_TEMPLATE = "missing-template"
UNUSED_TEMPLATE = "unused-template"


def missing_template(theme: Theme, name: str) -> Finding:
    """The theme lacks a template a page needs."""
    message = f"le thème « {theme.settings.name} » n’a pas de gabarit « {name} »"
    advice = f"Ajouter templates/{name} au thème, ou lui donner « parent: default » dans theme.yaml."
    span = Span(f"themes/{theme.settings.name}/templates/{name}")
    return Finding(MISSING_TEMPLATE, MISSING_TEMPLATE, Severity.ERROR, message, advice, span)


def unused_template(theme: Theme, name: str, used: Iterable[str]) -> Finding:
    """The theme has a template that no page comes to: most often, a name with a slip in it."""
    source = theme.templates[name]
    message, advice = "aucune page n’emploie ce gabarit", suggestion(name, sorted(used))
    return Finding(UNUSED_TEMPLATE, UNUSED_TEMPLATE, Severity.WARNING, message, advice, Span(source.path))


def missing_string(theme: Theme, error: UnknownStringError) -> Finding:
    """The theme lacks a text that a page made from data needs."""
    span = Span(f"themes/{theme.settings.name}/strings")
    return Finding(TEMPLATE_ERROR, TEMPLATE_ERROR, Severity.ERROR, str(error), _advice(error), span)


def template_fault(template: str, error: Exception, theme: Theme) -> Finding:
    """Why rendering ``template`` raised ``error``, told where it happened."""
    if isinstance(error, TemplateNotFound):
        return _not_found(template, str(error.name), error.__traceback__, theme)
    if isinstance(error, TemplateSyntaxError):
        place = _source_at(error.filename or "", error.lineno, theme)
        return _finding(place or _Place(theme.templates[template], 1), _words(error), "Corriger la syntaxe du gabarit.")
    place = _place(error.__traceback__, theme) or _Place(theme.templates[template], 1)
    return _finding(place, _words(error), _advice(error))


def _not_found(wanted: str, missing: str, trace: TracebackType | None, theme: Theme) -> Finding:
    """A page's own template is missing, or one that a template includes, extends or imports."""
    place = _place(trace, theme)
    if missing == wanted or place is None:
        return missing_template(theme, missing)
    return _finding(place, f"le gabarit « {missing} » n’existe pas", "Corriger ce nom, ou ajouter le gabarit.")


@dataclass(frozen=True, slots=True)
class _Place:
    """A line of a template, counted from 1."""

    source: SourceFile
    line: int


def _place(trace: TracebackType | None, theme: Theme) -> _Place | None:
    """The deepest frame that belongs to a template: below it stand Jinja and MarkupSafe."""
    places = [_source_at(frame.f_code.co_filename, line, theme) for frame, line in _frames(trace)]
    return next((place for place in reversed(places) if place), None)


def _frames(trace: TracebackType | None) -> Iterator[tuple[FrameType, int]]:
    while trace:
        yield trace.tb_frame, trace.tb_lineno
        trace = trace.tb_next


def _source_at(path: str, line: int, theme: Theme) -> _Place | None:
    source = next((source for source in theme.templates.values() if source.path == path), None)
    return _Place(source, min(max(1, line), len(source.lines))) if source else None


def _finding(place: _Place, message: str, advice: str) -> Finding:
    span = Span(
        place.source.path,
        Position(place.line, 1),
        Position(place.line, len(place.source.lines[place.line - 1]) + 1),
    )
    return Finding(
        rule=TEMPLATE_ERROR,
        name=TEMPLATE_ERROR,
        severity=Severity.ERROR,
        message=message,
        help=advice,
        span=span,
        excerpt=place.source.excerpt(span).strip(),
        frame=place.source.frame(span),
    )


def _words(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "ce gabarit s’inclut lui-même sans fin"
    if isinstance(error, UnknownStringError):
        return str(error)
    said = str(error).partition("\n")[0]
    for pattern, words in _JINJA_WORDS:
        match = pattern.fullmatch(said)
        if match:
            return words.format(*match.groups())
    return f"ce gabarit est incorrect ({said})"


_JINJA_WORDS = (
    (re.compile(r"'(\w+)' is undefined"), "le gabarit lit « {} », qui n’existe pas"),
    (re.compile(r"'(?:\w+\.)*(\w+)(?: object)?' has no (?:attribute|element) '?(\w+)'?"), "« {} » n’a pas « {} »"),
    (re.compile(r"the template '.+' \(imported on .+\) does not export the requested name '(\w+)'"), "« {} » manque"),
    (re.compile(r"[Ee]ncountered unknown tag '(\w+)'\..*"), "la balise « {} » n’existe pas à cet endroit"),
    (re.compile(r"[Uu]nexpected end of template\..*"), "une balise {{% … %}} n’est pas fermée"),
    (re.compile(r"[Uu]nexpected '(.+)'"), "« {} » est inattendu"),
    (re.compile(r"expected token '(.+)', got '(.+)'"), "« {} » est attendu, « {} » se trouve à sa place"),
    (re.compile(r"No (?:filter|test) named '(\w+)'\.?.*"), "le filtre ou le test « {} » n’existe pas"),
)
"""What Jinja says, as it says it, and in French."""


def _advice(error: Exception) -> str:
    if isinstance(error, UnknownStringError):
        return "L’ajouter aux textes du thème (strings/fr.yaml), ou corriger la clé."
    return "Voir dans la documentation des thèmes ce que cette page peut lire."

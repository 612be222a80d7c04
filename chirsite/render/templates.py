"""The theme's templates at work: one Jinja environment a build, and errors that name template, line and page."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from types import CodeType
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined, Template, TemplateError, TemplateNotFound
from markupsafe import Markup

from chirsite.diagnostics import Finding
from chirsite.memory import remembered
from chirsite.model.theme import Theme
from chirsite.plan.build import BuildPlan
from chirsite.render.qr import qr_code
from chirsite.render.template_faults import template_fault
from chirsite.render.words import Words
from chirsite.source import SourceFile


class RenderingError(Exception):
    """A template that cannot be rendered; ``finding`` says where and why, but not yet for which page."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


@dataclass(frozen=True)
class Engine:
    """Renders the templates of one theme."""

    theme: Theme
    environment: Environment

    def render(self, template: str, /, **values: object) -> Markup:
        """Render a template by name (``directives/figure.html``) with what it reads; raises RenderingError."""
        try:
            return Markup(self.environment.get_template(template).render(**values))
        except _REPORTED as error:
            raise RenderingError(template_fault(template, error, self.theme)) from error


# What a template can provoke: its own faults, and operations that do not fit its values.
_REPORTED = (TemplateError, TypeError, ValueError, AttributeError, LookupError, ArithmeticError, RecursionError)


def build_engine(theme: Theme, plan: BuildPlan, words: Words) -> Engine:
    """The environment of a build in one language.

    Templates may call ``t(key, **values)`` (a string of the theme), ``asset(name)`` (the address of a file of
    static/) and ``qr_code(address, label)`` (an inline ``svg``). An unknown variable, key or file is an error.
    """
    environment = _environment(_Loader(theme))
    environment.globals["t"] = _translator(words)
    environment.globals["asset"] = _asset_finder(plan)
    environment.globals["qr_code"] = qr_code
    return Engine(theme, environment)


def _environment(loader: BaseLoader | None) -> Environment:
    return Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        cache_size=-1,
    )


class _Loader(BaseLoader):
    """The templates of a theme, each compiled once in the life of a memory."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def load(self, environment: Environment, name: str, globals: MutableMapping[str, Any] | None = None) -> Template:
        source = self._theme.templates.get(name)
        if source is None:
            raise TemplateNotFound(name)
        code = _compiled(name, source)
        return environment.template_class.from_code(environment, code, {} if globals is None else globals, None)


@remembered
def _compiled(name: str, source: SourceFile) -> CodeType:
    """Compiling depends on the syntax settings alone, never on what an environment offers to templates."""
    return _environment(None).compile(source.text, name, source.path)


def _translator(words: Words) -> Callable[..., str]:
    def t(key: str, /, **values: object) -> str:
        return words(key, **values)

    return t


def _asset_finder(plan: BuildPlan) -> Callable[[str], str]:
    def asset(name: str, /) -> str:
        if name not in plan.static:
            raise LookupError(f"le fichier « {name} » n’est pas dans static/")
        return plan.file_url(plan.static[name])

    return asset

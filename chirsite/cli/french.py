"""Commands that speak French: click's own sentences, rewritten from what its parameters and exceptions carry."""

from __future__ import annotations

from typing import Any

import click

from chirsite.text.nearest import nearest


class _Formatter(click.HelpFormatter):
    """Headings with the French space before their colon."""

    def write_heading(self, heading: str) -> None:
        """Write « Options : »."""
        super().write_heading(f"{heading}\u00a0")


class _Context(click.Context):
    formatter_class = _Formatter


class Command(click.Command):
    """A command whose help, and whose complaints about what was typed, are in French."""

    context_class = _Context

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        # what no argument takes is refused below rather than by click, in English
        settings = {"help_option_names": ["-h", "--help"], "allow_extra_args": True}
        super().__init__(*args, **{"context_settings": settings, **kwargs})

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Click's option, described in French."""
        option = super().get_help_option(ctx)
        if option:
            option.help = "Affiche cette aide."
        return option

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write « Utilisation : chirsite … »."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), "Utilisation\u00a0: ")

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Tell every complaint which command it is about."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command, unless something typed was taken by no argument."""
        if ctx.args and not isinstance(self, click.Group):
            raise click.UsageError(f"« {ctx.args[0]} » est en trop.", ctx)
        return super().invoke(ctx)


def explain(error: click.ClickException) -> str:
    """What is wrong with what was typed, and the command that shows how to type it."""
    ctx = error.ctx if isinstance(error, click.UsageError) else None
    advice = f"\n  → {ctx.command_path} --help" if ctx else ""
    return f"erreur : {_complaint(error)}{advice}"


def _complaint(error: click.ClickException) -> str:
    if isinstance(error, click.NoSuchOption):
        known = [name for param in error.ctx.command.params for name in param.opts] if error.ctx else []
        return f"l’option « {error.option_name} » n’existe pas{did_you_mean(error.option_name, known)}"
    if isinstance(error, click.BadOptionUsage):
        return f"l’option « {error.option_name} » {_misuse(error)}"
    if isinstance(error, click.MissingParameter):
        return f"il manque {_name(error.param)}"
    if isinstance(error, click.BadParameter) and error.param and isinstance(error.param.type, click.Choice):
        return f"{_name(error.param)} : choisir {' ou '.join(map(str, error.param.type.choices))}."
    if isinstance(error, click.BadParameter) and isinstance(error.param, click.Option):
        return f"{_name(error.param)} : {error.message}"
    return error.message


def did_you_mean(typed: str, known: list[str]) -> str:
    """The end of a sentence that proposes the nearest of the ``known`` names; a full stop when none comes close."""
    close = nearest(typed, known)
    return f" ; vouliez-vous dire « {close} » ?" if close else "."


def _misuse(error: click.BadOptionUsage) -> str:
    """Click only raises this error for a flag that is given a value, and for another option that is given none."""
    params = error.ctx.command.params if error.ctx else []
    is_flag = any(error.option_name in param.opts and getattr(param, "is_flag", False) for param in params)
    return "ne prend pas de valeur." if is_flag else "attend une valeur."


def _name(param: click.Parameter | None) -> str:
    return (param.opts[0] if isinstance(param, click.Option) else param.human_readable_name) if param else "argument"

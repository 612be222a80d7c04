"""Commands that speak French: click's own sentences, said from what its exceptions and parameters carry."""

from __future__ import annotations

import click


class Command(click.Command):
    """A command whose help and whose complaints about arguments are in French."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        settings = {"allow_extra_args": True, "help_option_names": ["-h", "--help"]}
        super().__init__(*args, **{"options_metavar": "[OPTIONS]", "context_settings": settings, **kwargs})  # type: ignore[arg-type]

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The same option, described in French."""
        option = super().get_help_option(ctx)
        if option:
            option.help = "Affiche cette aide."
        return option

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """« Utilisation : chirsite … »."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), "Utilisation : ")

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Refuse what no argument takes."""
        extra = super().parse_args(ctx, args)
        if extra and not isinstance(self, click.Group):
            raise click.UsageError(f"argument en trop : « {extra[0]} »", ctx)
        return extra


def complaint(error: click.ClickException) -> str:
    """What is wrong with the command line, in one French sentence."""
    match error:
        case click.NoSuchOption():
            return f"l’option « {error.option_name} » n’existe pas{_did_you_mean(error.possibilities)}"
        case click.BadOptionUsage():
            return _misused(error)
        case click.BadParameter() if error.param and isinstance(error.param.type, click.Choice):
            return f"{_named(error.param)} : choisir parmi {', '.join(error.param.type.choices)}"
        case click.BadParameter() if error.param:
            return f"{_named(error.param)} : {error.message}"
    return error.message


def _did_you_mean(possibilities: object) -> str:
    return ""

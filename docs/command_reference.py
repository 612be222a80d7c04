"""The text of docs/reference/commandes.md: every command, option and exit code, off the command line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

import click

from chirsite.cli.main import cli

_INTRODUCTION = """\
# Les commandes

`chirsite COMMANDE --help` dit la même chose.

## Ce qui vaut pour toutes

| Code de sortie | Ce qu’il veut dire |
| --- | --- |
| 0 | la commande a fait ce qu’on lui demandait, et rien n’est refusé |
| 1 | un constat au moins refuse : voir chaque commande |
| 2 | la commande est mal écrite, un fichier ne peut être lu, ou il n’y avait rien à vérifier |
| 130 | interrompu (Ctrl-C) : rien n’a été publié |

- `[PROJET]` est le dossier du projet ; sans lui, c’est le dossier où l’on se trouve.
- Les couleurs ne vont qu’à un terminal ; la variable d’environnement `NO_COLOR` les retire là aussi.
- `SOURCE_DATE_EPOCH`, un nombre de secondes, donne le jour quand `--date` ne le donne pas.
- Le code 0 peut laisser des avertissements : `--strict` ou `--fail-on warning` les refuse aussi.
"""

_REFUSALS: Mapping[str, str] = MappingProxyType(
    {
        "audit": "une obligation n’est pas remplie, ou un texte est interdit",
        "build": "le projet est refusé : rien n’est publié",
        "check": "le projet serait refusé par `build`",
        "doctor": "le projet ne peut être lu tel qu’il est écrit",
        "due": "le projet ne peut être lu tel qu’il est écrit",
        "lint": "un texte est interdit",
        "report": "le projet ne peut être lu tel qu’il est écrit : le rapport n’est pas écrit",
        "theme check": "un gabarit, une mention ou un contraste est à corriger",
    }
)
"""What code 1 means; a command that is not here never leaves with it."""


def command_reference() -> str:
    """The whole page."""
    group = cli.make_context("chirsite", [], resilient_parsing=True)
    parts = [_INTRODUCTION]
    for name, command in _commands(group):
        parts += _command(name, command, group)
    return "\n".join(parts)


def refusals() -> frozenset[str]:
    """The names of the commands that can leave with code 1."""
    return frozenset(_REFUSALS)


def command_names() -> tuple[str, ...]:
    """Every command by its whole name, as « theme new »."""
    return tuple(name for name, _ in _commands(cli.make_context("chirsite", [], resilient_parsing=True)))


def _commands(ctx: click.Context, before: str = "") -> Iterator[tuple[str, click.Command]]:
    group = ctx.command
    assert isinstance(group, click.Group)
    for name in group.list_commands(ctx):
        command = group.get_command(ctx, name)
        assert command is not None
        yield f"{before}{name}", command
        if isinstance(command, click.Group):
            yield from _commands(command.make_context(name, [], parent=ctx, resilient_parsing=True), f"{before}{name} ")


def _command(name: str, command: click.Command, group: click.Context) -> Iterator[str]:
    ctx = command.make_context(name, [], parent=group, resilient_parsing=True)
    yield f"## chirsite {name}\n\n{_sentences(command.help)}\n"
    if isinstance(command, click.Group):
        return
    yield f"```text\n{' '.join(['chirsite', name, *command.collect_usage_pieces(ctx)])}\n```\n"
    yield "| Option | Ce qu’elle fait |\n| --- | --- |"
    for param in command.get_params(ctx):
        if isinstance(param, click.Option):
            yield f"| {_written(param, ctx)} | {_told(param, ctx)} |"
    if name in _REFUSALS:
        yield f"\nCode de sortie 1 : {_REFUSALS[name]}."
    yield ""


def _sentences(text: str | None) -> str:
    return " ".join((text or "").split())


def _written(option: click.Option, ctx: click.Context) -> str:
    names = ", ".join(f"`{name}`" for name in (*option.opts, *option.secondary_opts))
    if option.is_flag:
        return names
    if isinstance(option.type, click.Choice):
        return f"{names} " + ", ".join(f"`{choice}`" for choice in option.type.choices)
    return f"{names} `{option.make_metavar(ctx)}`"


def _told(option: click.Option, ctx: click.Context) -> str:
    limits = option.type
    between = f" De {limits.min} à {limits.max}." if isinstance(limits, click.IntRange | click.FloatRange) else ""
    return (_sentences(option.help) + between).replace("|", "\\|")

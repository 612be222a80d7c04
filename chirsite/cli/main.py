"""The command line: finds the command, and lets nothing out but French sentences and exit codes.

Exit codes: 0 nothing refused, 1 findings that refuse publication, 2 wrong usage or input that cannot be read.
"""

from __future__ import annotations

import sys
from importlib import import_module

import click

from chirsite import __version__

_COMMANDS = {
    "build": "Vérifie le projet et publie le site dans un dossier.",
    "check": "Vérifie le projet sans rien écrire.",
    "schema": "Écrit les schémas JSON des fichiers du projet.",
}


class _LazyGroup(click.Group):
    """Imports a command only when it is run: the help of the whole tool stays instant."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = import_module(f"chirsite.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commandes"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "--version", message="chirsite %(version)s", help="Affiche la version.")
def cli() -> None:
    """Sites de chirurgiens conformes au code de déontologie médicale."""


def main() -> None:
    """Run the command line and leave with its exit code."""
    try:
        sys.exit(cli.main(standalone_mode=False) or 0)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except click.exceptions.Abort:
        click.echo("Interrompu : rien n’a été publié.", err=True)
        sys.exit(130)
    except BrokenPipeError:
        sys.exit(1)
    except Exception as error:  # a defect of ours: said in one sentence, never as a traceback
        where = error.__traceback__
        while where and where.tb_next:
            where = where.tb_next
        place = f"{where.tb_frame.f_globals.get('__name__')}:{where.tb_lineno}" if where else "?"
        click.echo(f"Défaut de chirsite ({place}) : {type(error).__name__} : {error}", err=True)
        click.echo("Rien n’a été publié. Merci de le signaler avec cette ligne.", err=True)
        sys.exit(2)

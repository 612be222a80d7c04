"""The command line: finds the command, and lets nothing out but French sentences and exit codes.

Exit codes: 0 nothing refused, 1 findings that refuse publication, 2 wrong usage or input that cannot be read.
"""

from __future__ import annotations

import sys
from importlib import import_module
from io import TextIOWrapper

import click

from chirsite import __version__
from chirsite.cli.french import Command, did_you_mean, explain

_COMMANDS = {
    "audit": "Vérifie un site déjà en ligne, quel qu’en soit l’outil.",
    "build": "Vérifie le projet et publie le site dans un dossier.",
    "check": "Vérifie le projet sans rien écrire.",
    "completion": "Écrit de quoi compléter les commandes dans un shell.",
    "doctor": "Examine l’installation et la santé du projet.",
    "due": "Liste ce qui arrive à échéance dans un projet.",
    "explain": "Explique une règle.",
    "lint": "Vérifie les textes de fichiers, hors de tout projet.",
    "new": "Commence un projet, ou y ajoute une page, un lieu, un praticien.",
    "report": "Écrit le rapport de conformité que le praticien lit et signe.",
    "rules": "Liste les règles.",
    "schema": "Écrit les schémas JSON des fichiers du projet.",
    "serve": "Montre le site en cours d’écriture dans un navigateur.",
    "theme": "Commence, adapte ou vérifie un thème.",
}


class _LazyGroup(Command, click.Group):
    """Imports a command only when it is run: the help of the whole tool stays instant."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        if cmd_name not in _COMMANDS:
            proposal = did_you_mean(cmd_name, list(_COMMANDS))
            raise click.UsageError(f"la commande « {cmd_name} » n’existe pas{proposal}", ctx)
        command: click.Command = import_module(f"chirsite.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commandes"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(cls=_LazyGroup, invoke_without_command=True, subcommand_metavar="COMMANDE …")
@click.version_option(__version__, "--version", message="chirsite %(version)s", help="Affiche la version.")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Sites de chirurgiens conformes au code de déontologie médicale."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
        ctx.exit(2)


def main() -> None:
    """Run the command line and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and not stream.isatty():
            # a report sent to a file or a program is UTF-8, whatever the code page of the machine
            stream.reconfigure(encoding="utf-8")
    try:
        sys.exit(cli.main(prog_name="chirsite", standalone_mode=False) or 0)
    except click.ClickException as error:
        click.echo(explain(error), err=True)
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

"""``chirsite theme``: begin a theme, take one file of it over, check it."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from chirsite.cli.french import Command, did_you_mean
from chirsite.cli.options import date_option, format_of, format_option, project_argument

if TYPE_CHECKING:
    from chirsite.scaffold.error import ScaffoldError


class _Group(Command, click.Group):
    """The commands on themes."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        found = super().get_command(ctx, cmd_name)
        if found is None:
            proposal = did_you_mean(cmd_name, list(self.commands))
            raise click.UsageError(f"la commande « {cmd_name} » n’existe pas{proposal}", ctx)
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commandes"):
            formatter.write_dl([(name, one.get_short_help_str(100)) for name, one in self.commands.items()])


@click.group("theme", cls=_Group, invoke_without_command=True, subcommand_metavar="COMMANDE …")
@click.pass_context
def command(ctx: click.Context) -> None:
    """Commence, adapte ou vérifie un thème."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
        ctx.exit(2)


@command.command("new", cls=Command)
@click.argument("name", metavar="NOM")
@project_argument
@click.option("--parent", default="default", metavar="THÈME", help="Thème à reprendre (par défaut, default).")
@format_of("text", "json")
def new(name: str, project: Path, parent: str, output_format: str) -> None:
    """Commence dans le projet un thème qui reprend tout d’un autre."""
    from chirsite.cli.written import say_written
    from chirsite.load.bundled import BUNDLED
    from chirsite.scaffold.error import ScaffoldError
    from chirsite.scaffold.themes import new_theme

    try:
        written = new_theme(project, name, parent, BUNDLED / "themes")
    except (ScaffoldError, OSError) as error:
        _refuse(error, project)
    paths = [project / path for path in written]
    use = f"Pour l’employer, écrire « theme: {name} » dans {project / 'site.yaml'}"
    say_written(paths, [*(f"Écrit : {path}" for path in paths), use], output_format)


@command.command("eject", cls=Command)
@click.argument("file", metavar="FICHIER")
@project_argument
@format_of("text", "json")
def eject(file: str, project: Path, output_format: str) -> None:
    """Copie dans le projet un gabarit du thème (home.html) ou un fichier de static/, pour le modifier."""
    from chirsite.cli.written import say_written
    from chirsite.load.bundled import BUNDLED
    from chirsite.scaffold.error import ScaffoldError
    from chirsite.scaffold.themes import eject as copy

    try:
        done = copy(project, file, BUNDLED / "themes")
    except (ScaffoldError, OSError) as error:
        _refuse(error, project)
    path = project / done.path
    copied = f"C’est une copie de {done.origin}, qu’elle remplace : elle n’en suivra plus les évolutions."
    say_written([path], (f"Écrit : {path}", copied), output_format)


@command.command("check", cls=Command)
@project_argument
@click.option("--theme", "name", metavar="THÈME", help="Thème à vérifier (par défaut, celui de site.yaml).")
@format_option
@date_option
def check(project: Path, name: str | None, output_format: str, today: date) -> None:
    """Vérifie un thème sur le cabinet d’exemple : gabarits, mentions obligatoires, contrastes."""
    from chirsite.cli.outcome import exit_code, say
    from chirsite.load.bundled import BUNDLED
    from chirsite.load.theme_chain import ThemeReader
    from chirsite.scaffold.error import ScaffoldError
    from chirsite.scaffold.themes import site_theme
    from chirsite.theme_check import check_theme

    try:
        chosen = name or site_theme(project)
    except ScaffoldError as error:
        _refuse(error, project)
    reader = ThemeReader(project, BUNDLED / "themes")
    if not reader.folders(chosen):
        raise click.UsageError(f"le thème « {chosen} » n’existe pas{did_you_mean(chosen, list(reader.names()))}")
    report = check_theme(project, chosen, today)
    say(report, output_format)
    sys.exit(exit_code(report, strict=True))


def _refuse(error: ScaffoldError | OSError, project: Path) -> NoReturn:
    from chirsite.output.errors import OutputError

    told = OutputError.of(error, project) if isinstance(error, OSError) else error
    click.echo(f"erreur : {told.message}\n  → {told.help}", err=True)
    sys.exit(2)

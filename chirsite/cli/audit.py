"""``chirsite audit``: the rules on a site that somebody else made."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from chirsite.cli.french import Command
from chirsite.cli.options import date_option, fail_on_option, format_of

if TYPE_CHECKING:
    from chirsite.audit.gathered import Gathered, Limits


@click.command("audit", cls=Command)
@click.argument("target", metavar="DOSSIER|FICHIER|ADRESSE")
@format_of("text", "json", "sarif", "github", "html")
@click.option("--output", type=Path, metavar="FICHIER", help="Fichier à écrire, au lieu d’afficher.")
@click.option("--pages", type=click.IntRange(1, 10_000), default=100, metavar="N", help="Pages lues au plus (100).")
@click.option(
    "--delay", type=click.FloatRange(0, 60), default=0.5, metavar="S", help="Secondes entre deux demandes (0,5)."
)
@fail_on_option
@date_option
def command(  # noqa: PLR0913, PLR0917 - one argument an option
    target: str, output_format: str, output: Path | None, pages: int, delay: float, fail_on: str, today: date
) -> None:
    """Vérifie un site existant : un dossier de pages HTML, une page, ou une adresse lue poliment, sur son hôte seul."""
    from chirsite.audit.gathered import AuditError, Limits
    from chirsite.audit.judge import judge
    from chirsite.cli.outcome import exit_code
    from chirsite.report.audit_renderers import RENDERERS

    try:
        audit = judge(_gathered(target, Limits(pages=pages, delay=delay)), today)
        text = RENDERERS[output_format](audit)
        if output:
            output.write_text(text, "utf-8")
            click.echo(f"Rapport écrit : {output}", err=True)
        else:
            click.echo(text, nl=False)
    except AuditError as error:
        _refuse(error.message, error.help)
    except OSError as error:
        _refuse(f"« {output} » ne peut pas être écrit ({error.strerror})", "Choisir un autre fichier.")
    sys.exit(exit_code(audit.report, strict=fail_on == "warning"))


def _gathered(target: str, limits: Limits) -> Gathered:
    from chirsite.audit.crawl import crawl
    from chirsite.audit.folder import read_folder
    from chirsite.audit.gathered import AuditError

    if target.startswith(("http://", "https://")):
        return crawl(target, limits)
    path = Path(target)
    if not path.exists():
        raise AuditError(f"« {target} » n’existe pas", "Donner un dossier, une page HTML, ou une adresse en https://.")
    return read_folder(path, limits)


def _refuse(message: str, advice: str) -> NoReturn:
    click.echo(f"erreur : {message}\n  → {advice}", err=True)
    sys.exit(2)

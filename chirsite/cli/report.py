"""``chirsite report``: the page the surgeon reads and signs."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from chirsite.cli.french import Command
from chirsite.cli.options import date_option, format_of, project_argument


@click.command("report", cls=Command)
@project_argument
@click.option(
    "--output", type=Path, metavar="FICHIER",
    help="Fichier à écrire (par défaut, PROJET/rapport-de-conformite.html, ou .json).",
)  # fmt: skip
@format_of("html", "json")
@date_option
def command(project: Path, output: Path | None, output_format: str, today: date) -> None:
    """Écrit le rapport de conformité destiné au praticien : une page HTML, imprimable et signable ; ou du JSON."""
    from chirsite.cli.outcome import exit_code, refuse, say
    from chirsite.output.errors import OutputError
    from chirsite.pipeline import run
    from chirsite.report.dossier import dossier
    from chirsite.report.dossier_renderers import RENDERERS
    from chirsite.rules.registry import RULES
    from chirsite.steps import Steps

    target = output or project / f"rapport-de-conformite.{output_format}"
    try:
        result = run(project, project / "public", today, Steps(), strict=False)
        if result.ready is None:
            say(result.report, "json" if output_format == "json" else "text")
            sys.exit(exit_code(result.report, strict=False))
        told = dossier(result.ready.facts, result.report, RULES, result.ready.digests())
        target.write_text(RENDERERS[output_format](told), "utf-8")
    except OutputError as error:
        refuse(error)
    except OSError as error:
        refuse(OutputError.of(error, target))
    click.echo(f"Rapport écrit : {target}")

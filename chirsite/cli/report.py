"""``chirsite report``: the page the surgeon reads and signs."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from chirsite.cli.french import Command
from chirsite.cli.options import date_option, project_argument


@click.command("report", cls=Command)
@project_argument
@click.option(
    "--output", type=Path, metavar="FICHIER", help="Fichier à écrire (par défaut, PROJET/rapport-de-conformite.html)."
)
@date_option
def command(project: Path, output: Path | None, today: date) -> None:
    """Écrit le rapport de conformité destiné au praticien : une page HTML, imprimable et signable."""
    from chirsite.cli.outcome import exit_code, refuse, say
    from chirsite.output.errors import OutputError
    from chirsite.pipeline import run
    from chirsite.report.dossier import dossier
    from chirsite.report.html import render_html
    from chirsite.rules.registry import RULES
    from chirsite.steps import Steps

    target = output or project / "rapport-de-conformite.html"
    try:
        result = run(project, project / "public", today, Steps(), strict=False)
        if result.ready is None:
            say(result.report, "text")
            sys.exit(exit_code(result.report, strict=False))
        page = render_html(dossier(result.ready.facts, result.report, RULES, result.ready.digests()))
        target.write_text(page, "utf-8")
    except OutputError as error:
        refuse(error)
    except OSError as error:
        refuse(OutputError.of(error, target))
    click.echo(f"Rapport écrit : {target}")

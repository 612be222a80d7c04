"""``chirsite doctor``: the health of an installation and of a project."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from chirsite.cli.french import Command
from chirsite.cli.options import date_option, format_of, project_argument


@click.command("doctor", cls=Command)
@project_argument
@click.option("--external", is_flag=True, help="Demande aussi au web si les liens sortants aboutissent.")
@format_of("text", "json")
@date_option
def command(project: Path, output_format: str, today: date, *, external: bool) -> None:
    """Examine l’installation et le projet : versions, pages et images orphelines, dates passées, liens morts."""
    from chirsite.cli.outcome import exit_code, paint, refuse, show
    from chirsite.doctor.examine import examine
    from chirsite.doctor.render import render_examination, render_examination_json
    from chirsite.output.errors import OutputError

    try:
        found = examine(project, today, external=external)
    except OutputError as error:
        refuse(error)
    show(render_examination_json(found) if output_format == "json" else render_examination(found, paint()))
    sys.exit(exit_code(found.report, strict=False))

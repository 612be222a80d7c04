"""``chirsite check``: everything ``build`` does but write."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from chirsite.cli.french import Command
from chirsite.cli.options import date_option, format_option, project_argument, strict_option


@click.command("check", cls=Command)
@project_argument
@format_option
@date_option
@strict_option
def command(project: Path, output_format: str, today: date, *, strict: bool) -> None:
    """Vérifie le projet, jusqu’aux pages produites, sans rien écrire."""
    from chirsite.cli.outcome import exit_code, refuse, say
    from chirsite.output.errors import OutputError
    from chirsite.pipeline import run
    from chirsite.steps import Steps

    try:
        result = run(project, project / "public", today, Steps(), strict=strict)
    except OutputError as error:
        refuse(error)
    say(result.report, output_format)
    sys.exit(exit_code(result.report, strict=strict))

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
@click.option("--advice", is_flag=True, help="Montre aussi les conseils de lisibilité.")
def command(project: Path, output_format: str, today: date, *, strict: bool, advice: bool) -> None:
    """Vérifie le projet, jusqu’aux pages produites, sans rien écrire."""
    from chirsite.checks import advise
    from chirsite.cli.outcome import exit_code, refuse, say, say_advice, with_findings
    from chirsite.output.errors import OutputError
    from chirsite.pipeline import run
    from chirsite.steps import Steps

    try:
        result = run(project, project / "public", today, Steps(), strict=strict)
    except OutputError as error:
        refuse(error)
    advised = advise(result.project, today) if result.project else ()
    say(with_findings(result.report, advised if advice else ()), output_format)
    if not advice:
        say_advice(len(advised), project, output_format)
    sys.exit(exit_code(result.report, strict=strict))

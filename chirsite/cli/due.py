"""``chirsite due``: what falls due, for a reader, a program or a calendar."""

from __future__ import annotations

import re
import sys
from datetime import date, timedelta
from io import TextIOWrapper
from pathlib import Path

import click

from chirsite.cli.french import Command
from chirsite.cli.options import date_option, format_of, project_argument

_PERIOD = re.compile(r"(\d{1,5})([djwsm])")
_DAYS = {"d": 1, "j": 1, "w": 7, "s": 7, "m": 30}


def _period(ctx: click.Context, param: click.Parameter, value: str | None) -> timedelta | None:
    if value is None:
        return None
    match = _PERIOD.fullmatch(value.strip().lower())
    if match is None:
        raise click.BadParameter(
            f"« {value} » n’est pas une durée de la forme 90d (jours), 12w (semaines) ou 6m (mois)."
        )
    return timedelta(days=int(match[1]) * _DAYS[match[2]])


@click.command("due", cls=Command)
@project_argument
@click.option(
    "--within", callback=_period, metavar="DURÉE", help="Ne montre que les échéances d’ici là : 90d, 12w ou 6m."
)
@date_option
@format_of("text", "json", "ics")
def command(project: Path, within: timedelta | None, today: date, output_format: str) -> None:
    """Liste ce qui arrive à échéance, le retard d’abord : relectures, acquittements, réponses, absences, pages."""
    from chirsite.cli.outcome import exit_code, say
    from chirsite.diagnostics import Checked, Report
    from chirsite.due import deadlines
    from chirsite.load.project import load_project
    from chirsite.report.due_ics import render_due_ics
    from chirsite.report.due_json import render_due_json
    from chirsite.report.due_text import render_due_text
    from chirsite.rules.registry import RULES

    loaded = load_project(project)
    if loaded.project is None:
        report = Report.of(loaded.findings, Checked())
        say(report, "json" if output_format == "json" else "text")
        sys.exit(exit_code(report, strict=False))
    found = deadlines(loaded.project, RULES, today, within)
    if output_format == "ics":
        settings = loaded.project.settings.value
        if isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(newline="")  # the ends of its lines are its own, whatever the machine's
        click.echo(render_due_ics(found, today, settings.address, settings.name), nl=False)
    else:
        renderers = {"text": render_due_text, "json": render_due_json}
        click.echo(renderers[output_format](found, today), nl=False)

"""``chirsite build``: check, then publish in a folder."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from chirsite.cli.options import date_option, format_option, project_argument, strict_option


@click.command("build")
@project_argument
@click.option(
    "--output", type=click.Path(path_type=Path), metavar="DOSSIER", help="Dossier du site (par défaut, PROJET/public)."
)
@format_option
@date_option
@strict_option
def command(project: Path, output: Path | None, output_format: str, today: date, *, strict: bool) -> None:
    """Vérifie le projet et publie le site ; au moindre refus, le site déjà en place n’est pas touché."""
    from chirsite.cli.outcome import exit_code, refuse, say, say_published, with_findings
    from chirsite.cli.progress import image_progress
    from chirsite.output.errors import OutputError
    from chirsite.pipeline import publish, run
    from chirsite.steps import Steps

    target, steps = output or project / "public", Steps()
    try:
        site = run(project, target, today, steps, strict=strict)
        code = exit_code(site.report, strict=strict)
        if code:
            say(site.report, output_format)
            sys.exit(code)
        with image_progress() as progress:
            written = publish(site, project, target, progress, steps)
    except OutputError as error:
        refuse(error)
    report = with_findings(site.report, written.findings)
    say(report, output_format)
    code = exit_code(report, strict=strict)
    if not code and output_format == "text":
        say_published(written, target, steps)
    sys.exit(code)

"""``chirsite build``: check, then publish in a folder."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from chirsite.cli.french import Command
from chirsite.cli.options import date_option, format_option, project_argument, strict_option


@click.command("build", cls=Command)
@project_argument
@click.option("--output", type=Path, metavar="DOSSIER", help="Dossier du site (par défaut, PROJET/public).")
@format_option
@date_option
@strict_option
def command(project: Path, output: Path | None, output_format: str, today: date, *, strict: bool) -> None:
    """Vérifie le projet et publie le site ; au moindre refus, le site déjà en place n’est pas touché."""
    from chirsite.cli.outcome import exit_code, refuse, say, say_consent, say_published, say_unchanged, with_findings
    from chirsite.unchanged import remember, same_as_last

    target = output or project / "public"
    if same := same_as_last(project, target, today, strict=strict):
        say(same, output_format)
        say_unchanged(target, output_format)
        return
    # a build that has nothing to do does not pay for the libraries of one that has
    from chirsite.cli.progress import image_progress
    from chirsite.output.consent_record import keep_record
    from chirsite.output.errors import OutputError
    from chirsite.pipeline import run
    from chirsite.publish import publish
    from chirsite.steps import Steps

    steps = Steps()
    try:
        result = run(project, target, today, steps, strict=strict)
        code = exit_code(result.report, strict=strict)
        if code or result.ready is None:
            say(result.report, output_format)
            sys.exit(code)
        # the proof comes first: nothing is asked of a visitor that is not on record
        kept = keep_record(result.ready.rendered.consent_record, project)
        with image_progress() as progress:
            written = publish(result.ready, project, target, progress, steps)
    except OutputError as error:
        refuse(error)
    report = with_findings(result.report, written.findings)
    say(report, output_format)
    code = exit_code(report, strict=strict)
    if not code:
        if not written.kept:  # to be reported each time
            remember(report, project, target, today, strict=strict)
        say_published(written, target, steps, output_format)
        say_consent(result.ready.plan.consent, kept, output_format)
    sys.exit(code)

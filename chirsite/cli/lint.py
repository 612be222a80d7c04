"""``chirsite lint``: the rules on texts, for any file, in a project or not."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from chirsite.cli.french import Command
from chirsite.cli.options import date_option, fail_on_option, format_option

if TYPE_CHECKING:
    from chirsite.reading.lint import Given

_STANDARD_INPUT = "-"


@click.command("lint", cls=Command)
@click.argument("files", nargs=-1, metavar="FICHIER…|-")
@format_option
@fail_on_option
@date_option
def command(files: tuple[str, ...], output_format: str, fail_on: str, today: date) -> None:
    """Vérifie les textes de fichiers Markdown, HTML ou texte, hors de tout projet ; « - » lit l’entrée standard."""
    from chirsite.cli.outcome import exit_code, say
    from chirsite.reading.lint import lint
    from chirsite.report.findings_json import render_findings_json

    if not files:
        raise click.UsageError("il manque un fichier à vérifier, ou « - » pour l’entrée standard.")
    report = lint(_given(dict.fromkeys(files)), today)
    if output_format == "json":
        click.echo(render_findings_json(report), nl=False)
    else:
        say(report, output_format)
    sys.exit(exit_code(report, strict=fail_on == "warning"))


def _given(names: dict[str, None]) -> Iterator[Given]:
    from chirsite.reading.decoding import MAX_BYTES, too_large, unreadable
    from chirsite.reading.lint import Given

    for name in names:
        if name == _STANDARD_INPUT:
            yield Given(name, sys.stdin.buffer.read(MAX_BYTES + 1))
            continue
        path = Path(name)
        try:
            size = path.stat().st_size
            yield Given(name, too_large(name, size) if size > MAX_BYTES else path.read_bytes())
        except OSError as error:
            yield Given(name, unreadable(name, error))

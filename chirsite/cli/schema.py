"""``chirsite schema``: JSON Schemas for editors."""

from __future__ import annotations

from pathlib import Path

import click

from chirsite.cli.french import Command
from chirsite.cli.options import format_of


@click.command("schema", cls=Command)
@click.option(
    "--output", type=Path, default=Path("schemas"), metavar="DOSSIER",
    help="Dossier où écrire les schémas (par défaut, schemas).",
)  # fmt: skip
@format_of("text", "json")
def command(output: Path, output_format: str) -> None:
    """Écrit le schéma JSON de chaque fichier d’un projet (site.yaml, practitioner.yaml, en-têtes de pages…)."""
    from chirsite.cli.written import say_written
    from chirsite.output.errors import OutputError
    from chirsite.scaffold.project import schema_files

    files = schema_files()
    try:
        output.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (output / name).write_text(text, "utf-8")
    except OSError as error:
        raise click.ClickException(OutputError.of(error, output).message) from None
    say_written((output / name for name in files), [f"{len(files)} schémas écrits dans {output}/"], output_format)

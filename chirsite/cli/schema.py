"""``chirsite schema``: JSON Schemas for editors."""

from __future__ import annotations

import json
from pathlib import Path

import click

from chirsite.cli.french import Command


@click.command("schema", cls=Command)
@click.option(
    "--output", type=Path, default=Path("schemas"), metavar="DOSSIER",
    help="Dossier où écrire les schémas (par défaut, schemas).",
)  # fmt: skip
def command(output: Path) -> None:
    """Écrit le schéma JSON de chaque fichier d’un projet (site.yaml, practitioner.yaml, en-têtes de pages…)."""
    from chirsite.output.errors import OutputError
    from chirsite.schema.json_schema import FILES, json_schema

    try:
        output.mkdir(parents=True, exist_ok=True)
        for name in FILES:
            text = json.dumps(json_schema(name), ensure_ascii=False, indent=2) + "\n"
            (output / f"{name}.schema.json").write_text(text, "utf-8")
    except OSError as error:
        raise click.ClickException(OutputError.of(error, output).message) from None
    click.echo(f"{len(FILES)} schémas écrits dans {output}/")

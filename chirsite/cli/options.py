"""The arguments that commands share, so that they mean the same everywhere."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path

import click


def _folder(ctx: click.Context, param: click.Parameter, value: Path) -> Path:
    if not value.is_dir():
        state = "est un fichier, et non le dossier d’un projet" if value.exists() else "n’existe pas"
        raise click.BadParameter(f"« {value} » {state}.")
    return value


project_argument = click.argument("project", type=Path, callback=_folder, default=Path(), metavar="[PROJET]")
strict_option = click.option("--strict", is_flag=True, help="Refuse aussi les avertissements non acquittés.")
format_option = click.option(
    "--format", "output_format", type=click.Choice(["text", "json", "sarif", "github"]), default="text",
    help="Forme du rapport (par défaut, text).",
)  # fmt: skip


def _day(ctx: click.Context, param: click.Parameter, value: str | None) -> date:
    if value is None:
        # the convention of reproducible builds: https://reproducible-builds.org/specs/source-date-epoch/
        epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
        return datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdigit() else date.today()
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(f"« {value} » n’est pas une date de la forme 2026-11-21.") from None


date_option = click.option(
    "--date", "today", callback=_day, metavar="AAAA-MM-JJ", help="Date de la publication (par défaut, aujourd’hui)."
)

"""The arguments that commands share, so that they mean the same everywhere."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

FC = TypeVar("FC", bound=Callable[..., Any] | click.Command)


def _folder(ctx: click.Context, param: click.Parameter, value: Path) -> Path:
    if not value.is_dir():
        state = "est un fichier, et non le dossier d’un projet" if value.exists() else "n’existe pas"
        raise click.BadParameter(f"« {value} » {state}.")
    return value


project_argument = click.argument("project", type=Path, callback=_folder, default=Path(), metavar="[PROJET]")
strict_option = click.option("--strict", is_flag=True, help="Refuse aussi les avertissements non acquittés.")


def format_of(*names: str) -> Callable[[FC], FC]:
    """The option that chooses the form of what is printed, among ``names``; the first is the default."""
    return click.option(
        "--format", "output_format", type=click.Choice(names), default=names[0],
        help=f"Forme du texte produit (par défaut, {names[0]}).",
    )  # fmt: skip


format_option = format_of("text", "json", "sarif", "github")


fail_on_option = click.option(
    "--fail-on", type=click.Choice(("error", "warning")), default="error",
    help="Gravité à partir de laquelle le code de sortie est 1 (par défaut, error).",
)  # fmt: skip


def _today() -> date:
    # the convention of reproducible builds: https://reproducible-builds.org/specs/source-date-epoch/
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return date.today()
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise click.BadParameter(f"SOURCE_DATE_EPOCH : « {epoch} » n’est pas un nombre de secondes.") from None


def _day(ctx: click.Context, param: click.Parameter, value: str | None) -> date:
    if value is None:
        return _today()
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(f"« {value} » n’est pas une date de la forme 2026-11-21.") from None


date_option = click.option(
    "--date", "today", callback=_day, metavar="AAAA-MM-JJ", help="Date de la publication (par défaut, aujourd’hui)."
)

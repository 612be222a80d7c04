"""What a command that writes files says of them, to a reader or to a program."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import click

_FORMAT = 1


def say_written(paths: Iterable[Path], sentences: Iterable[str], output_format: str) -> None:
    """Print ``sentences``; as JSON, the files written alone."""
    if output_format == "json":
        document = {"format": _FORMAT, "written": [path.as_posix() for path in paths]}
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(sentences))

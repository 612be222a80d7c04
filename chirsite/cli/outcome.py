"""What a command says at its end, and the code it leaves with."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from chirsite.diagnostics import Finding, Report
from chirsite.report.renderers import RENDERERS
from chirsite.report.text import Paint, plain, plural, render_text

UNREADABLE = frozenset(
    {"missing-file", "unreadable-file", "not-utf8", "file-too-large", "outside-project", "unsafe-path"}
    | {"image-unreadable", "not-text", "nothing-to-read"}
)
"""Findings that mean the input could not be read: exit code 2."""

if TYPE_CHECKING:
    from chirsite.output.errors import OutputError
    from chirsite.output.write import WriteResult
    from chirsite.plan.consent import ConsentPlan
    from chirsite.steps import Steps

_STYLES: Mapping[str, Mapping[str, object]] = {
    "error": {"fg": "red", "bold": True},
    "warning": {"fg": "yellow", "bold": True},
    "info": {"fg": "cyan"},
    "faint": {"dim": True},
}


def say(report: Report, output_format: str) -> None:
    """Print ``report`` on standard output in one of the forms of ``RENDERERS``, in colour on a terminal."""
    show(render_text(report, paint()) if output_format == "text" else RENDERERS[output_format](report))


def show(text: str) -> None:
    """Print ``text`` on standard output, with the colours it has where :func:`paint` gave it some."""
    click.echo(text, nl=False, color=_in_colour())


def exit_code(report: Report, *, strict: bool) -> int:
    """0 when nothing refuses publication, 2 when an input could not be read, else 1."""
    if any(finding.rule in UNREADABLE for finding in report.findings):
        return 2
    return 1 if report.blocks(strict=strict) else 0


def _in_colour() -> bool:
    """Whether standard output takes colours; see https://no-color.org and https://force-color.org."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()


def paint() -> Paint:
    """What dresses a report for standard output: colours where it takes them."""
    if not _in_colour():
        return plain
    return lambda text, role: click.style(text, **_STYLES[role])  # type: ignore[arg-type]


def with_findings(report: Report, findings: tuple[Finding, ...]) -> Report:
    """``report`` and what was found while writing."""
    return Report.of((*report.findings, *findings), report.checked)


def say_published(written: WriteResult, target: Path, steps: Steps, output_format: str) -> None:
    """Tell what was written and where to look; the JSON report stands alone."""
    if output_format != "text":
        return
    counts = ((written.written, "fichier écrit"), (written.unchanged, "inchangé"), (written.pruned, "retiré"))
    done = ", ".join(plural(len(files), what) for files, what in counts)
    click.echo(f"{done} ({sum(steps.seconds.values()):.1f} s).".replace(".", ",", 1))
    if written.kept:
        from chirsite.report.kept_text import kept_line

        click.echo(kept_line(written.kept))
    click.echo(f"Site prêt : {target / 'index.html'}")


def say_consent(plan: ConsentPlan, record: str, output_format: str) -> None:
    """Tell how the site asks for consent and why, and where the proof of a new version is."""
    if output_format != "text":
        return
    from chirsite.report.consent_text import consent_line

    click.echo(consent_line(plan))
    if record:
        click.echo(f"Preuve de ce qui est demandé aux visiteurs, à garder avec le projet : {record}")


def say_unchanged(target: Path, output_format: str) -> None:
    """Tell that the site in place is already the right one."""
    if output_format == "text":
        click.echo(f"Rien n’a changé depuis la dernière publication.\nSite prêt : {target / 'index.html'}")


def say_advice(count: int, project: Path, output_format: str) -> None:
    """Tell how many pieces of advice there are, and how to see them."""
    if count and output_format == "text":
        click.echo(f"{plural(count, 'conseil')} de lisibilité : chirsite check --advice {project}")


def refuse(error: OutputError) -> NoReturn:
    """Tell why the disk refused, and leave with exit code 2."""
    click.echo(f"erreur : {error.message}\n  → {error.help}\nLe site déjà en place n’a pas été touché.", err=True)
    sys.exit(2)

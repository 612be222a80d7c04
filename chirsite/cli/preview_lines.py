"""What a preview says in the terminal: what is newly found, then one line."""

from __future__ import annotations

from datetime import datetime

import click

from chirsite.cli.outcome import paint
from chirsite.diagnostics import Finding
from chirsite.report.text import counted, render_findings
from chirsite.serve.preview import State


class PreviewLines:
    """Called with each state worth telling; what was said already and still stands is not said again."""

    def __init__(self) -> None:
        self._said: frozenset[Finding] = frozenset()

    def __call__(self, state: State, seconds: float) -> None:
        """Print what is new in ``state``, shown ``seconds`` after the project changed."""
        report = state.report
        if report is None:
            return
        if new := [finding for finding in report.findings if finding not in self._said]:
            click.echo(f"\n{render_findings(new, paint())}\n")
        self._said = frozenset(report.findings)
        shown = "page inchangée" if state.refused else f"à jour en {seconds * 1000:.0f} ms"
        click.echo(f"{datetime.now():%H:%M:%S}  {counted(report, paint())} ; {shown}.")

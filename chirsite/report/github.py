"""Findings as annotations of a GitHub workflow: one command a line, shown beside the lines of the change.

Source: GitHub Docs, « Workflow commands for GitHub Actions ».
"""

from __future__ import annotations

from chirsite.diagnostics import Finding, Report, Severity

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render_github(report: Report) -> str:
    """One workflow command a finding; nothing when there is none."""
    return "".join(f"{_command(finding)}\n" for finding in report.findings)


def _command(finding: Finding) -> str:
    values = {"file": finding.span.path}
    if finding.span.start:
        values |= {"line": str(finding.span.start.line), "col": str(finding.span.start.column)}
        # columns only make sense to the reader when the end is on the same line
        if finding.span.end and finding.span.end.line == finding.span.start.line:
            values["endColumn"] = str(finding.span.end.column)
    values["title"] = finding.rule if finding.rule == finding.name else f"{finding.rule} {finding.name}"
    properties = ",".join(f"{key}={_property(value)}" for key, value in values.items())
    sources = "".join(f"\n{one.article} ({one.title})" for one in finding.citations)
    said = f"{finding.message}\n→ {finding.help}{sources}"
    return f"::{_COMMANDS[finding.severity]} {properties}::{_data(said)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")

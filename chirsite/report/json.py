"""Findings for programs: a stable JSON document, one object a finding."""

from __future__ import annotations

import json
from typing import Any

from chirsite.diagnostics import Citation, Finding, Report, Severity

_FORMAT = 1
"""Changes when a key changes its meaning or goes; new keys do not change it."""


def render_json(report: Report) -> str:
    """The report as indented JSON, ending with a line end."""
    return json.dumps(report_document(report), ensure_ascii=False, indent=2) + "\n"


def report_document(report: Report) -> dict[str, Any]:
    """The report as JSON has it."""
    return {
        "format": _FORMAT,
        "summary": {severity.value: report.count(severity) for severity in Severity},
        "checked": {
            "pages": report.checked.pages,
            "texts": report.checked.texts,
            "media": report.checked.media,
            "rendered": report.checked.rendered,
            "rules": report.checked.rules,
            "catalogue": report.checked.catalogue.isoformat() if report.checked.catalogue else None,
        },
        "findings": [finding_document(finding) for finding in report.findings],
    }


def finding_document(finding: Finding) -> dict[str, Any]:
    """A finding as JSON has it; lines and columns are null where the place is a whole file."""
    start, end = finding.span.start, finding.span.end
    return {
        "rule": finding.rule,
        "name": finding.name,
        "severity": finding.severity.value,
        "path": finding.span.path,
        "line": start.line if start else None,
        "column": start.column if start else None,
        "end_line": end.line if end else None,
        "end_column": end.column if end else None,
        "excerpt": finding.excerpt,
        "message": finding.message,
        "help": finding.help,
        "citations": [citation_document(citation) for citation in finding.citations],
    }


def citation_document(citation: Citation) -> dict[str, str | None]:
    """A citation as JSON has it; ``read_on`` is an ISO date, or null for a text nobody read."""
    return {
        "article": citation.article,
        "title": citation.title,
        "url": citation.url,
        "read_on": citation.read_on.isoformat() if citation.read_on else None,
    }

"""Findings as SARIF 2.1.0, for code scanning services and editors.

Source: OASIS, Static Analysis Results Interchange Format 2.1.0 (27 March 2020).
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from chirsite import __version__
from chirsite.diagnostics import Finding, Report, Severity, Span

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def render_sarif(report: Report) -> str:
    """The report as an indented SARIF log of one run, ending with a line end."""
    rules = {finding.rule: finding for finding in reversed(report.findings)}
    order = sorted(rules)
    run = {
        "tool": {
            "driver": {
                "name": "chirsite",
                "version": __version__,
                "language": "fr",
                "rules": [_rule(rules[identifier]) for identifier in order],
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"PROJECT": {"description": {"text": "Le dossier du projet."}}},
        "results": [_result(finding, order.index(finding.rule)) for finding in report.findings],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(finding: Finding) -> dict[str, Any]:
    rule: dict[str, Any] = {"id": finding.rule, "name": finding.name}
    if finding.citations:
        cited = "\n".join(f"{one.article} ({one.title}) : {one.url}" for one in finding.citations)
        rule["help"] = {"text": cited}
        rule["helpUri"] = quote(finding.citations[0].url, safe=":/?&=#%;@+,")
    return rule


def _result(finding: Finding, index: int) -> dict[str, Any]:
    return {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.message}\n{finding.help}"},
        "locations": [{"physicalLocation": _location(finding.span)}],
    }


def _location(span: Span) -> dict[str, Any]:
    location: dict[str, Any] = {"artifactLocation": _artifact(span.path)}
    if span.start:
        region = {"startLine": span.start.line, "startColumn": span.start.column}
        if span.end and span.end != span.start:
            region |= {"endLine": span.end.line, "endColumn": span.end.column}
        location["region"] = region
    return location


def _artifact(path: str) -> dict[str, str]:
    """A file of the project, or a page of the web that an audit read."""
    if path.startswith(("http://", "https://")):
        return {"uri": quote(path, safe=":/?&=#%;@+,")}
    return {"uri": quote(path), "uriBaseId": "PROJECT"}

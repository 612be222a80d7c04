"""Findings alone for programs: a JSON list, one object a finding, with the law in one line."""

from __future__ import annotations

import json

from chirsite.diagnostics import Report
from chirsite.report.json import finding_document


def render_findings_json(report: Report) -> str:
    """The findings as an indented JSON list, ending with a line end; ``citation`` names every text they rest on."""
    documents = [
        finding_document(finding)
        | {"citation": " ; ".join(f"{one.article} ({one.title})" for one in finding.citations) or None}
        for finding in report.findings
    ]
    return json.dumps(documents, ensure_ascii=False, indent=2) + "\n"

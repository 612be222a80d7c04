"""The report as programs read it: a document whose shape does not change under them."""

from __future__ import annotations

import json
from datetime import date

from chirsite.diagnostics import Checked, Citation, Finding, Report, Severity, Span
from chirsite.report.json import render_json
from chirsite.source import SourceFile

SOURCE = SourceFile("pages/été.md", "# Été\n\nUn mot « faux ».\n")
LAW = Citation("article R. 4127-19 du CSP", "commerce", "https://www.legifrance.gouv.fr/", date(2026, 11, 1))
FINDING = Finding(
    "AAA-01", "exemple", Severity.WARNING, "message", "aide", SOURCE.span(16, 20), "faux", citations=(LAW,)
)


def document(*findings: Finding) -> dict[str, object]:
    checked = Checked(pages=1, texts=2, media=3, rendered=4, rules=5, catalogue=date(2026, 11, 21))
    parsed: dict[str, object] = json.loads(render_json(Report.of(findings, checked)))
    return parsed


def test_the_document_has_this_shape() -> None:
    assert document(FINDING) == {
        "format": 1,
        "summary": {"error": 0, "warning": 1, "info": 0},
        "checked": {"pages": 1, "texts": 2, "media": 3, "rendered": 4, "rules": 5, "catalogue": "2026-11-21"},
        "findings": [
            {
                "rule": "AAA-01",
                "name": "exemple",
                "severity": "warning",
                "path": "pages/été.md",
                "line": 3,
                "column": 10,
                "end_line": 3,
                "end_column": 14,
                "excerpt": "faux",
                "message": "message",
                "help": "aide",
                "citations": [
                    {
                        "article": "article R. 4127-19 du CSP",
                        "title": "commerce",
                        "url": "https://www.legifrance.gouv.fr/",
                        "read_on": "2026-11-01",
                    }
                ],
            }
        ],
    }


def test_a_finding_on_a_whole_file_has_no_position() -> None:
    fault = Finding("a", "a", Severity.ERROR, "m", "h", Span("media/photo.jpg"))
    (found,) = json.loads(render_json(Report.of([fault], Checked())))["findings"]
    assert [found[key] for key in ("line", "column", "end_line", "end_column", "excerpt")] == [None] * 4 + [""]


def test_a_report_of_nothing_is_a_document_too() -> None:
    parsed = json.loads(render_json(Report()))
    assert (parsed["findings"], parsed["checked"]["catalogue"]) == ([], None)


def test_the_same_findings_give_the_same_bytes_in_any_order() -> None:
    other = Finding("B", "b", Severity.ERROR, "m", "h", SOURCE.span(0, 1))
    checked = Checked()
    one, two = Report.of([FINDING, other], checked), Report.of([other, FINDING, other], checked)
    assert render_json(one) == render_json(two)
    assert render_json(one).endswith("\n")


def test_accents_are_written_as_they_are() -> None:
    assert "été" in render_json(Report.of([FINDING], Checked()))

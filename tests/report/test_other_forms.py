"""The forms of a report that other programs read."""

from __future__ import annotations

import json
from datetime import date

from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as SarifLog

from chirsite.diagnostics import Checked, Citation, Finding, Position, Report, Severity, Span
from chirsite.report.github import render_github
from chirsite.report.sarif import render_sarif

LAW = Citation("R. 4127-53 CSP", "honoraires", "https://exemple.example/article 53", date(2026, 11, 21))
LOCATED = Finding(
    rule="HON-03",
    name="mode-de-paiement-impose",
    severity=Severity.ERROR,
    message="un seul mode, 100 % par carte",
    help="En accepter deux : carte, chèque.",
    span=Span("praticiens/é.yaml", Position(3, 5), Position(3, 11)),
    citations=(LAW,),
)
WHOLE = Finding("missing-file", "missing-file", Severity.WARNING, "ce fichier manque", "Le créer.", Span("site.yaml"))
REPORT = Report.of((LOCATED, WHOLE), Checked())


def test_sarif_follows_its_schema() -> None:
    SarifLog.model_validate_json(render_sarif(REPORT))
    SarifLog.model_validate_json(render_sarif(Report.of((), Checked())))


def test_sarif_places_a_finding_by_code_points_in_the_project() -> None:
    run = json.loads(render_sarif(REPORT))["runs"][0]
    located = run["results"][0]["locations"][0]["physicalLocation"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert located["artifactLocation"] == {"uri": "praticiens/%C3%A9.yaml", "uriBaseId": "PROJECT"}
    assert located["region"] == {"startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 11}


def test_sarif_gives_a_finding_about_a_whole_file_no_region() -> None:
    run = json.loads(render_sarif(REPORT))["runs"][0]
    assert "region" not in run["results"][1]["locations"][0]["physicalLocation"]


def test_sarif_tells_the_law_of_a_rule_once() -> None:
    run = json.loads(render_sarif(Report.of((LOCATED, WHOLE), Checked())))["runs"][0]
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    assert rules["HON-03"]["helpUri"] == "https://exemple.example/article%2053"
    assert "help" not in rules["missing-file"]


def test_a_github_annotation_escapes_what_would_break_the_command() -> None:
    first, second = render_github(REPORT).splitlines()
    assert first.startswith("::error file=praticiens/é.yaml,line=3,col=5,endColumn=11,title=HON-03 mode-de-")
    assert "100 %25 par carte%0A→ En accepter deux : carte" in first
    assert second == "::warning file=site.yaml,title=missing-file::ce fichier manque%0A→ Le créer."

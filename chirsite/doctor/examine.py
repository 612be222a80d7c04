"""Everything that ``chirsite doctor`` looks at, put together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from chirsite.diagnostics import Finding, Report
from chirsite.doctor.installation import Installation, installation, installation_findings
from chirsite.doctor.links import check_links, outgoing
from chirsite.doctor.project import heavy, of_a_build, stale, unused_strings
from chirsite.pipeline import run
from chirsite.stages import Run
from chirsite.steps import Steps


@dataclass(frozen=True, slots=True)
class Examination:
    """The installation, what is wrong with it or with a project, and the reason why not all could be looked at."""

    installation: Installation
    report: Report
    unseen: str = ""


def examine(root: Path, today: date, *, external: bool) -> Examination:
    """Examine the installation, and the project in ``root`` if it is one; ``external`` asks the web about its links.

    Raises OutputError when the folder of the site cannot be read.
    """
    found = installation()
    findings = list(installation_findings(found, today))
    if not (root / "site.yaml").is_file():
        return Examination(found, Report.of(findings, Report().checked), "ce dossier n’est pas un projet")
    result = run(root, root / "public", today, Steps(), strict=False)
    if result.project is None:
        return Examination(found, Report.of([*findings, *result.report.findings], result.report.checked))
    findings += [*of_a_build(result.report.findings), *_of_project(result, root, today)]
    unseen = "" if result.ready else "les pages n’ont pas pu être produites : voir chirsite check"
    if external and result.ready:
        sources = result.project.sources()
        findings += check_links(outgoing(result.ready.facts.pages, result.ready.facts.address, sources))
    return Examination(found, Report.of(findings, result.report.checked), unseen)


def _of_project(result: Run, root: Path, today: date) -> Iterator[Finding]:
    if result.project:
        yield from stale(result.project, today)
        yield from heavy(result.project)
    yield from unused_strings(root)

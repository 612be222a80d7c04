"""An audit as a page for the surgeon: what his site risks, under what law, what to write instead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import files

from jinja2 import Environment, StrictUndefined

from chirsite.audit.judge import NOT_JUDGED, NOTHING_READ, Audit
from chirsite.diagnostics import Finding, Severity
from chirsite.report.words import read_words
from chirsite.rules.citations import CATALOGUE
from chirsite.rules.registry import RULES
from chirsite.text.dates import french_date
from chirsite.text.typography import typeset

_SHOWN = 8
"""Places shown for one rule: enough to see, few enough to read."""


@dataclass(frozen=True, slots=True)
class Group:
    """What one rule found, its first places first."""

    title: str
    severity: Severity
    findings: tuple[Finding, ...]

    @property
    def shown(self) -> tuple[Finding, ...]:
        """The places that the page shows."""
        return self.findings[:_SHOWN]


def render_audit_html(audit: Audit) -> str:
    """The whole page, in French: no file beside it, nothing fetched, fit for paper."""
    environment = Environment(undefined=StrictUndefined, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters |= {"day": french_date, "typeset": typeset, "read": read_words}
    template = environment.from_string(files("chirsite.report").joinpath("audit.html").read_text("utf-8"))
    apart = {NOT_JUDGED, *(mention.rule.id for mention in audit.mentions if not mention.seen)}
    judged = [finding for finding in audit.report.findings if finding.rule not in apart]
    groups = {severity.value: tuple(_groups(judged, severity)) for severity in Severity}
    return template.render(audit=audit, groups=groups, catalogue=CATALOGUE)


def _groups(findings: Iterable[Finding], severity: Severity) -> Iterator[Group]:
    by_rule: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.severity is severity:
            by_rule.setdefault(finding.rule, []).append(finding)
    titles = {NOTHING_READ: "Aucune page lue"} | {rule.id: rule.title for rule in RULES}
    yield from (Group(title, severity, tuple(by_rule[one])) for one, title in titles.items() if one in by_rule)

"""From what was found to what is reported: the law behind errors of form, and the waivers of warnings.

A waiver is keyed on the rule and the offending text, never on a line: text that moves stays acknowledged, text that
changes does not. An error cannot be waived.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from datetime import date

from chirsite.diagnostics import Finding, Severity
from chirsite.model.project import Record
from chirsite.model.site import SiteSettings, Waiver
from chirsite.rules.registry import find_rule
from chirsite.text.fold import folded_text


def with_law(finding: Finding) -> Finding:
    """Give an error of form the name and the citations of the rule it broke, when it names one."""
    rule = find_rule(finding.rule)
    if rule is None or finding.citations:
        return finding
    return dataclasses.replace(finding, name=rule.name, citations=rule.citations)


def decide(
    findings: Iterable[Finding], settings: Record[SiteSettings], today: date, *, final: bool
) -> Iterator[Finding]:
    """Take out the warnings that a valid waiver covers; add a finding for each waiver expired, refused or unused.

    Unused ones are told only when ``findings`` are ``final``: a later step may still find what they cover.
    """
    kept = list(findings)
    for index, waiver in enumerate(settings.value.waivers):
        covered = [finding for finding in kept if _covers(waiver, finding)]
        problem = _problem(waiver, covered, today)
        if problem and problem[0] == "waiver-unused" and not final:
            continue
        if problem:
            yield _waiver_finding(settings, index, *problem)
            continue
        kept = [finding for finding in kept if finding not in covered]
    yield from kept


def _covers(waiver: Waiver, finding: Finding) -> bool:
    named = waiver.rule.casefold() in (finding.rule.casefold(), finding.name.casefold())
    return named and folded_text(waiver.text).strip() == folded_text(finding.excerpt).strip()


def _problem(waiver: Waiver, covered: list[Finding], today: date) -> tuple[str, str, str] | None:
    rule = find_rule(waiver.rule)
    if rule is None:
        return "waiver-unknown-rule", f"la règle « {waiver.rule} » n’existe pas", "Vérifier l’identifiant."
    if any(finding.severity is Severity.ERROR and not finding.waivable for finding in covered):
        return "waiver-refused", f"{waiver.rule} est une erreur : elle ne s’acquitte pas", "Corriger le texte."
    if waiver.expires <= today:
        return "waiver-expired", f"cet acquittement a expiré le {waiver.expires}", "Le relire et le dater de nouveau."
    if not covered:
        return "waiver-unused", "cet acquittement ne correspond plus à rien", "Le supprimer."
    return None


def _waiver_finding(settings: Record[SiteSettings], index: int, code: str, message: str, advice: str) -> Finding:
    span = settings.at("waivers", index)
    source = settings.source
    return Finding(code, code, Severity.WARNING, message, advice, span, source.excerpt(span), source.frame(span))

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
from chirsite.rules.registry import find_rule, rule_names
from chirsite.rules.sanctions import with_sanction
from chirsite.rules.waiver_form import waiver_fault
from chirsite.text.fold import folded_words
from chirsite.text.suggestion import suggestion

_UNUSED = ("waiver-unused", "cet acquittement ne correspond plus à rien", "Le supprimer.")


def with_law(finding: Finding) -> Finding:
    """Give an error of form the name, the citations and the sanction of the rule it broke, when it names one."""
    rule = find_rule(finding.rule)
    if rule is None or finding.citations:
        return finding
    advice = with_sanction(rule.family, finding.help)
    return dataclasses.replace(finding, name=rule.name, citations=rule.citations, help=advice)


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
    return named and folded_words(waiver.text) == folded_words(finding.excerpt)


def _problem(waiver: Waiver, covered: list[Finding], today: date) -> tuple[str, str, str] | None:
    """The first thing wrong with ``waiver``: a code, what, and how to mend it."""
    rule = find_rule(waiver.rule)
    if rule is None:
        advice = suggestion(waiver.rule, rule_names())
        return "waiver-unknown-rule", f"la règle « {waiver.rule} » n’existe pas", advice
    if any(finding.severity is Severity.ERROR and not finding.waivable for finding in covered):
        return "waiver-refused", f"{waiver.rule} est une erreur : elle ne s’acquitte pas", "Corriger le texte."
    return waiver_fault(waiver, today) or (None if covered else _UNUSED)


def _waiver_finding(settings: Record[SiteSettings], index: int, code: str, message: str, advice: str) -> Finding:
    span = settings.at("waivers", index)
    source = settings.source
    return Finding(code, code, Severity.WARNING, message, advice, span, source.excerpt(span), source.frame(span))

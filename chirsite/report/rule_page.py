"""A rule explained: for a reader at a terminal, and for programs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from chirsite.diagnostics import Severity
from chirsite.report.json import citation_document
from chirsite.report.words import EVIDENCE, MEANS, SEVERITIES, read_words
from chirsite.report.wrapping import wrapped
from chirsite.rules.base import Means, Rule
from chirsite.rules.prose import Prose
from chirsite.text.dates import french_date

_FORMAT = 1
"""Changes when a key changes its meaning or goes; new keys do not change it."""
_LABEL = 15
_WEIGHT = {
    Severity.ERROR: "bloque la publication",
    Severity.WARNING: "bloque avec --strict, s’acquitte dans « waivers »",
    Severity.INFO: "ne bloque pas",
}
_BLOCK = re.compile(r"^```[^\n]*\n(?:.*\n)*?```$|(?:^(?!```).+\n?)+", re.MULTILINE)
_ITEM = re.compile(r"^(?=- )", re.MULTILINE)


def render_rule_text(rule: Rule, prose: Prose) -> str:
    """The page of ``rule``, at most 80 columns wide but for addresses."""
    lines = [*wrapped(rule.title), f"{rule.id} {rule.name}", "", *_facts(rule)]
    for title, body in prose.sections.items():
        lines += ["", title, *_body(body)]
    lines += ["", "Sources"]
    for citation in rule.citations:
        lines += wrapped(f"{citation.article} ({citation.title}), {read_words(citation)}", "  ")
        lines.append(f"  {citation.url}")
    return "\n".join(lines) + "\n"


def render_rule_json(rule: Rule, prose: Prose) -> str:
    """The same page as indented JSON, ending with a line end."""
    document = {
        "format": _FORMAT,
        **summary(rule),
        "sections": prose.sections,
        "sources": [citation_document(one) for one in rule.citations],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def summary(rule: Rule) -> dict[str, Any]:
    """What a rule is, without its prose, as JSON values."""
    return {
        "id": rule.id,
        "name": rule.name,
        "title": rule.title,
        "severity": rule.severity.value,
        "evidence": rule.evidence.value,
        "means": rule.means.value,
        "question": rule.question or None,
        "reason": rule.reason or None,
        "in_force_from": rule.in_force_from.isoformat() if rule.in_force_from else None,
        "in_force_until": rule.in_force_until.isoformat() if rule.in_force_until else None,
    }


def _facts(rule: Rule) -> Iterator[str]:
    weight = "s’acquitte dans « waivers » malgré sa gravité" if rule.waivable else _WEIGHT[rule.severity]
    yield from _fact("Gravité", f"{SEVERITIES[rule.severity]} ({weight})")
    yield from _fact("Preuve", EVIDENCE[rule.evidence])
    yield from _fact("Application", MEANS[rule.means])
    if rule.means is Means.ASSISTED:
        yield from _fact("Question", rule.question)
    if rule.means is Means.READING:
        yield from _fact("À lire", rule.reason)
    if rule.in_force_from:
        yield from _fact("En vigueur", f"depuis le {french_date(rule.in_force_from)}")
    if rule.in_force_until:
        yield from _fact("En vigueur", f"jusqu’au {french_date(rule.in_force_until)}")


def _fact(label: str, value: str) -> list[str]:
    return wrapped(value, f"{label:<{_LABEL}}")


def _body(text: str) -> Iterator[str]:
    """A section: paragraphs and lists wrapped, examples indented under what they are."""
    for number, block in enumerate(match.group().strip("\n") for match in _BLOCK.finditer(text)):
        if number:
            yield ""
        if block.startswith("```"):
            info, *code = block.splitlines()[:-1]
            yield from wrapped(f"{info.removeprefix('```')} :", "  ")
            for line in code:
                margin = " " * (4 + len(line) - len(line.lstrip()))
                yield from wrapped(line.strip(), margin, f"{margin}  ") or [""]
        else:
            for item in _ITEM.split(block):
                yield from wrapped(" ".join(item.split()), "  ", "    " if item.startswith("- ") else "  ")

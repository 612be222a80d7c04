"""The examples on a rule's page are its tests: what it refuses must fire, what it accepts must not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from chirsite.rules.base import Rule
from chirsite.rules.prose import SECTIONS, Example, read_prose
from chirsite.rules.registry import EVERY
from tests.support.rule_examples import findings_of, marked_spans


def _examples(which: str) -> list[object]:
    return list(_each(which))


def _each(which: str) -> Iterator[object]:
    for rule in EVERY:
        for example in getattr(read_prose(rule), which):
            if example.language == "exemple":  # for a reader only: no program judges it
                continue
            yield pytest.param(rule, example, id=f"{rule.id}-ligne-{example.line}")


@pytest.mark.parametrize(("rule", "example"), _examples("refused"))
def test_a_refused_example_is_found(rule: Rule, example: Example, tmp_path: Path) -> None:
    findings = findings_of(rule, example, tmp_path)
    assert findings
    assert all(finding.message and finding.help for finding in findings)
    if example.language == "texte":
        expected = [words for line in example.body.splitlines() for words in marked_spans(line)]
        assert expected == [finding.excerpt for finding in findings]


@pytest.mark.parametrize(("rule", "example"), _examples("accepted"))
def test_an_accepted_example_is_left_alone(rule: Rule, example: Example, tmp_path: Path) -> None:
    assert findings_of(rule, example, tmp_path) == ()


@pytest.mark.parametrize("rule", EVERY, ids=lambda rule: rule.id)
def test_a_rule_page_is_complete(rule: Rule) -> None:
    prose = read_prose(rule)
    assert prose.text.startswith(f"# {rule.title}\n")
    assert tuple(prose.sections) == SECTIONS
    assert all(prose.sections.values())
    assert prose.refused
    assert prose.accepted

"""A forbidden sentence, slipped into each surface of a clean site, is caught by its rule at its place.

The sentences are the refused examples of the rules' own pages; the mandatory facts, taken out one by one, are in
``test_mandatory_facts``.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from chirsite.checks import check_loaded
from chirsite.diagnostics import Report
from chirsite.load.project import load_project
from chirsite.rules.base import Rule
from chirsite.rules.passages import Passage, Scope, address_words
from chirsite.rules.prose import read_prose
from chirsite.rules.registry import RULES
from chirsite.source import SourceFile
from chirsite.text.slug import slugify
from tests.support.sites import BASE, TODAY, checked, copy_site
from tests.support.surfaces import SOURCE_SURFACES, THEME_SURFACES, Slip

_WRITTEN_PAGES_ONLY = {"PRA-12"}
"""Rules that read the written pages alone: elsewhere the data say whose number a number is."""


def _sentences(rule: Rule) -> tuple[str, ...]:
    """The refused lines of a text rule's page, without their marks."""
    examples = [example for example in read_prose(rule).refused if example.language == "texte"]
    return tuple(re.sub("[⟦⟧]", "", line) for example in examples for line in example.body.splitlines() if line)


def _as_words(rule: Rule, sentence: str) -> bool:
    """Whether the rule still sees a sentence once an address has taken its signs: « 100 % » has none left."""
    source = SourceFile("a.md", "")
    assert rule.text is not None
    return bool(list(rule.text(Passage(Scope.FILE_NAME, address_words(source, slugify(sentence))))))


def _cases(surfaces: dict[str, tuple[Scope, Slip]]) -> list[object]:
    return [
        pytest.param(rule, sentence, name, id=f"{rule.id} {name}")
        for rule in RULES
        if rule.text and (sentences := _sentences(rule))
        for name, (scope, _) in surfaces.items()
        if scope in rule.scopes and (rule.id not in _WRITTEN_PAGES_ONLY or name in {"body", "heading", "list item"})
        for sentence in [one for one in sentences if name != "address" or _as_words(rule, one)][:1]
    ]


def _caught(report: Report, rule: Rule, path: str) -> bool:
    return any(finding.rule == rule.id and finding.span.path == path for finding in report.findings)


@pytest.mark.parametrize(("rule", "sentence", "name"), _cases(SOURCE_SURFACES))
def test_a_forbidden_sentence_in_the_project_is_caught(rule: Rule, sentence: str, name: str, tmp_path: Path) -> None:
    root = copy_site(BASE, tmp_path / "site")
    path = SOURCE_SURFACES[name][1](root, sentence)
    assert _caught(check_loaded(load_project(root), TODAY), rule, path)


@pytest.mark.parametrize(("rule", "sentence", "name"), _cases(THEME_SURFACES))
def test_a_forbidden_sentence_in_the_theme_is_caught(rule: Rule, sentence: str, name: str, tmp_path: Path) -> None:
    root = copy_site(BASE, tmp_path / "site")
    path = THEME_SURFACES[name][1](root, sentence)
    assert _caught(checked(root).report, rule, path)

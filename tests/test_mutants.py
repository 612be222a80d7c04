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
from chirsite.rules.prose import read_prose
from chirsite.rules.registry import RULES
from tests.support.sites import BASE, TODAY, checked, copy_site
from tests.support.surfaces import SOURCE_SURFACES, THEME_SURFACES


def _sentence(rule: Rule) -> str | None:
    """The first refused line of a text rule's page, without its marks."""
    for example in read_prose(rule).refused:
        if example.language == "texte":
            return re.sub("[⟦⟧]", "", example.body.splitlines()[0])
    return None


SENTENCES = [(rule, sentence) for rule in RULES if rule.text and (sentence := _sentence(rule))]


def _cases(surfaces: dict[str, tuple[object, object]]) -> list[object]:
    return [
        pytest.param(rule, sentence, name, id=f"{rule.id} {name}")
        for rule, sentence in SENTENCES
        for name, (scope, _) in surfaces.items()
        if scope in rule.scopes
    ]


def _caught(report: Report, rule: Rule, path: str) -> bool:
    return any(finding.rule == rule.id and finding.span.path == path for finding in report.findings)


@pytest.mark.parametrize(("rule", "sentence", "name"), _cases({**SOURCE_SURFACES}))
def test_a_forbidden_sentence_in_the_project_is_caught(rule: Rule, sentence: str, name: str, tmp_path: Path) -> None:
    root = copy_site(BASE, tmp_path / "site")
    path = SOURCE_SURFACES[name][1](root, sentence)
    assert _caught(check_loaded(load_project(root), TODAY), rule, path)


@pytest.mark.parametrize(("rule", "sentence", "name"), _cases({**THEME_SURFACES}))
def test_a_forbidden_sentence_in_the_theme_is_caught(rule: Rule, sentence: str, name: str, tmp_path: Path) -> None:
    root = copy_site(BASE, tmp_path / "site")
    path = THEME_SURFACES[name][1](root, sentence)
    assert _caught(checked(root).report, rule, path)

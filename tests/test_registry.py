"""The catalogue of rules: none is lost, none is nameless, each states its law."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from urllib.parse import urlsplit

import pytest

import chirsite.rules
from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Means, Rule
from chirsite.rules.citations import CATALOGUE
from chirsite.rules.registry import ADVICE, EVERY, RULES, find_rule
from chirsite.rules.texts import TEXT_RULES
from tests.support.law_fields import mandatory_fields

BY_CONSTRUCTION = frozenset({"HON-21"})
"""True of every finding, whatever the site: tests/rules/test_fees.py proves it."""

each_rule = pytest.mark.parametrize("rule", EVERY, ids=lambda rule: rule.id)


def rule_modules() -> set[str]:
    """Names of the modules under the folders of the families that define a rule."""
    names = (found.name for found in walk_packages(chirsite.rules.__path__, "chirsite.rules.") if not found.ispkg)
    families = (name for name in names if name.count(".") == 3)
    return {name for name in families if isinstance(getattr(import_module(name), "RULE", None), Rule)}


def test_ids_are_unique() -> None:
    assert len({rule.id for rule in EVERY}) == len(EVERY)


def test_names_are_unique_and_never_an_id() -> None:
    names = {rule.name.casefold() for rule in EVERY}
    assert len(names) == len(EVERY)
    assert names.isdisjoint(rule.id.casefold() for rule in EVERY)


def test_every_module_that_defines_a_rule_is_registered() -> None:
    assert rule_modules() == {rule.module for rule in EVERY}


def test_the_rules_that_read_texts_are_listed_in_their_order() -> None:
    assert tuple(rule for rule in RULES if rule.text) == TEXT_RULES


def test_advice_refuses_nothing() -> None:
    assert {rule.severity for rule in ADVICE} == {Severity.INFO}
    assert not {rule.id for rule in ADVICE} & {rule.id for rule in RULES}


def test_every_law_that_the_model_names_is_a_rule() -> None:
    assert [law for law in mandatory_fields().values() if find_rule(law) is None] == []


def test_no_citation_was_read_after_the_day_of_the_catalogue() -> None:
    days = [citation.read_on for rule in EVERY for citation in rule.citations if citation.read_on]
    assert max(days) <= CATALOGUE


@each_rule
def test_a_rule_is_found_by_id_and_by_name(rule: Rule) -> None:
    assert find_rule(rule.id.lower()) is rule
    assert find_rule(f" {rule.name.upper()} ") is rule


@each_rule
def test_a_rule_has_its_page_beside_it(rule: Rule) -> None:
    module = import_module(rule.module)
    assert module.__file__ is not None
    assert Path(module.__file__).with_suffix(".md").is_file()


@each_rule
def test_a_rule_cites_its_law_with_a_link_and_the_day_it_was_read(rule: Rule) -> None:
    assert rule.citations
    for citation in rule.citations:
        link = urlsplit(citation.url)
        assert link.scheme in {"http", "https"}
        assert "." in link.netloc
        assert citation.article
        assert citation.title
        assert citation.read_on is None or citation.read_on <= CATALOGUE


@each_rule
def test_an_unverified_rule_never_blocks(rule: Rule) -> None:
    assert rule.evidence is not Evidence.UNVERIFIED or rule.severity is not Severity.ERROR


@each_rule
def test_an_automatic_rule_is_enforced_by_a_check_or_by_the_model(rule: Rule) -> None:
    if rule.means is Means.AUTOMATIC and rule.id not in BY_CONSTRUCTION:
        assert rule.data or rule.media or rule.text or rule.output or rule.id in mandatory_fields().values()

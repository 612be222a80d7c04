"""Rules told to a reader at a terminal, and to programs."""

from __future__ import annotations

import json
from datetime import date

import pytest

from chirsite.report.rule_page import render_rule_json, render_rule_text
from chirsite.report.rule_table import render_table_json, render_table_text
from chirsite.rules.base import Means, Rule
from chirsite.rules.legal_notice import consumer_mediation, host, sole_trader
from chirsite.rules.prose import cut, read_prose
from chirsite.rules.registry import EVERY

DAY = date(2026, 11, 21)
each_rule = pytest.mark.parametrize("rule", EVERY, ids=lambda rule: rule.id)


@each_rule
def test_a_page_is_readable_at_80_columns(rule: Rule) -> None:
    lines = render_rule_text(rule, read_prose(rule)).splitlines()
    # what has no space to break at, an address above all, stays whole
    assert [line for line in lines if len(line) > 80 and " " in line.strip()] == []
    assert not any("```" in line for line in lines)


@each_rule
def test_a_page_tells_what_the_rule_is_and_every_source(rule: Rule) -> None:
    text = " ".join(render_rule_text(rule, read_prose(rule)).replace("\u00a0", " ").split())
    for fact in (rule.title, rule.id, rule.name, rule.question, rule.reason):
        assert " ".join(fact.split()) in text
    assert all(citation.url in text and citation.article in text for citation in rule.citations)


def test_a_page_tells_the_means_and_the_dates() -> None:
    assisted = render_rule_text(consumer_mediation.RULE, read_prose(consumer_mediation.RULE))
    assert "Application    assistée\nQuestion       Avez-vous fait trancher" in assisted
    dated = render_rule_text(sole_trader.RULE, read_prose(sole_trader.RULE))
    assert "En vigueur     depuis le 15 mai 2022\n" in dated
    assert "Application    automatique\n" in dated


def test_examples_keep_their_indentation_and_lists_hang() -> None:
    prose = cut(
        "# T\n\n## Pourquoi\n\n- Un point\n  sur deux lignes.\n- Un autre.\n\n"
        "```yaml site.yaml\nhost:\n  name: X\n\n  phone: Y\n```\n\n```texte\nun\n```\n"
    )
    text = render_rule_text(host.RULE, prose)
    assert "  - Un point sur deux lignes.\n  - Un autre.\n" in text
    assert "  yaml site.yaml\u00a0:\n    host:\n      name: X\n\n      phone: Y\n\n  texte\u00a0:\n    un\n" in text


def test_the_json_of_a_page_holds_its_prose_and_sources() -> None:
    document = json.loads(render_rule_json(host.RULE, read_prose(host.RULE)))
    assert (document["id"], document["severity"], document["means"]) == ("LEG-05", "error", "automatic")
    assert next(iter(document["sections"])) == "Ce que vérifie la règle"
    assert document["sources"][0]["read_on"] == "2026-11-21"


def test_the_table_has_a_line_for_each_rule_at_80_columns() -> None:
    text = render_table_text(EVERY, DAY)
    lines = text.splitlines()
    assert all(len(line) <= 80 for line in lines)
    assert [line.split()[0] for line in lines[1:-2] if not line.startswith(" ")] == [rule.id for rule in EVERY]
    assert lines[-1] == f"{len(EVERY)} règles, catalogue du 21 novembre 2026."


def test_the_json_of_the_table_lists_every_rule() -> None:
    document = json.loads(render_table_json(EVERY, DAY))
    assert [rule["id"] for rule in document["rules"]] == [rule.id for rule in EVERY]
    assert {rule["means"] for rule in document["rules"]} <= {means.value for means in Means}

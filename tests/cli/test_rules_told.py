"""``explain`` and ``rules``."""

from __future__ import annotations

import json

import pytest

from chirsite.rules.registry import EVERY
from tests.support.cli import run_cli


@pytest.mark.parametrize("name", ["LEG-05", "leg-05", "hebergeur-incomplet"])
def test_a_rule_is_explained_by_id_or_name(name: str) -> None:
    ran = run_cli("explain", name)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Hébergeur absent ou incomplet\nLEG-05 hebergeur-incomplet\n")
    assert "Exemples refusés" in ran.out


def test_a_rule_is_explained_to_programs() -> None:
    assert json.loads(run_cli("explain", "LEG-05", "--format", "json").out)["name"] == "hebergeur-incomplet"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("LEG-5", "LEG-05"), ("leg 5", "LEG-05"), ("hebergeur-incomplt", "hebergeur-incomplet")],
)
def test_a_mistyped_rule_gets_the_nearest(typed: str, meant: str) -> None:
    ran = run_cli("explain", typed)
    assert (ran.code, ran.out) == (2, "")
    assert f"la règle « {typed} » n’existe pas ; vouliez-vous dire « {meant} » ?" in ran.err


def test_without_a_rule_the_missing_argument_is_named() -> None:
    ran = run_cli("explain")
    assert (ran.code, ran.out) == (2, "")
    assert "il manque RÈGLE" in ran.err


def test_every_rule_is_listed() -> None:
    ran = run_cli("rules")
    assert (ran.code, ran.err) == (0, "")
    assert all(f"\n{rule.id} " in ran.out for rule in EVERY)


@pytest.mark.parametrize("family", ["LEG", "leg", "legal_notice"])
def test_a_family_is_listed_by_code_or_folder(family: str) -> None:
    document = json.loads(run_cli("rules", "--family", family, "--format", "json").out)
    assert {rule["id"].partition("-")[0] for rule in document["rules"]} == {"LEG"}


def test_an_unknown_family_gets_the_nearest() -> None:
    ran = run_cli("rules", "--family", "legal_notices")
    assert (ran.code, ran.out) == (2, "")
    assert "vouliez-vous dire « legal_notice » ?" in ran.err

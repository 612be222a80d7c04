"""Waivers through a whole run: what they cover is silent, strict or not, and stays covered to the end."""

from __future__ import annotations

from pathlib import Path

from tests.support.base_site import base_site, original
from tests.support.cli import DAY, Ran, run_cli

PAGE = "pages/votre-parcours.md"
WAIVER = """
waivers:
  - rule: LEG-13
    text: article 6-III
    reason: {reason}
    author: Dr Camille Exemple
    date: 2026-11-03
    expires: {expires}
"""
REASON = "Titre exact d’un modèle ancien, cité pour dire qu’il a changé."


def check(root: Path, sentence: str, reason: str = REASON, expires: str = "2027-05-03") -> Ran:
    waiver = WAIVER.format(reason=reason, expires=expires)
    changes = {PAGE: f"{original(PAGE)}\n{sentence}\n", "site.yaml": original("site.yaml") + waiver}
    return run_cli("check", base_site(root, changes), "--date", DAY, "--strict")


def test_a_warning_that_was_accepted_does_not_block(tmp_path: Path) -> None:
    ran = check(tmp_path / "site", "Les anciens modèles citaient l’article 6-III de la loi.")
    assert "LEG-13" not in ran.out
    assert "waiver" not in ran.out


def test_a_waiver_of_words_that_changed_is_told_and_the_new_words_too(tmp_path: Path) -> None:
    ran = check(tmp_path / "site", "Les anciens modèles citaient l’article 6, III de la loi.")
    assert ran.code == 1
    assert "LEG-13" in ran.out


def test_a_waiver_that_covers_nothing_is_told_once_the_site_is_rendered(tmp_path: Path) -> None:
    assert "waiver-unused" in check(tmp_path / "site", "Rien de périmé.").out


def test_an_empty_reason_and_a_far_end_are_refused(tmp_path: Path) -> None:
    sentence = "Les anciens modèles citaient l’article 6-III de la loi."
    assert "waiver-reason" in check(tmp_path / "a", sentence, reason="vu").out
    assert "waiver-too-long" in check(tmp_path / "b", sentence, expires="2028-05-03").out

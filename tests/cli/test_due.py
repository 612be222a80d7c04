"""``due``: what falls due, at the terminal, for a program, for a calendar."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.base_site import BASE, base_site, edited
from tests.support.cli import DAY, Ran, run_cli


def due(project: Path, *options: str) -> Ran:
    return run_cli("due", project, "--date", DAY, *options)


def test_what_is_late_comes_first(tmp_path: Path) -> None:
    late = edited("practitioner.yaml", "reviewed: 2026-11-03", "reviewed: 2024-02-01")
    ran = due(base_site(tmp_path / "site", {"practitioner.yaml": late}))
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.index("En retard") < ran.out.index("vérification annuelle\u00a0: Dr Camille Exemple")
    assert ran.out.index("vérification annuelle\u00a0: Dr Camille Exemple") < ran.out.index("À venir")


def test_a_period_leaves_out_what_lies_further() -> None:
    far = due(BASE, "--within", "24m", "--format", "json")
    near = due(BASE, "--within", "90d", "--format", "json")
    later = [item for item in json.loads(far.out)["due"] if not item["late"]]
    assert later
    assert all("2027-02-19" < item["day"] < "2028-11-21" for item in later)
    assert not [item for item in json.loads(near.out)["due"] if not item["late"]]


def test_the_calendar_has_the_same_bytes_each_time() -> None:
    first, second = due(BASE, "--format", "ics"), due(BASE, "--format", "ics")
    assert first == second
    assert first.out.startswith("BEGIN:VCALENDAR\r\n")
    assert first.out.endswith("END:VCALENDAR\r\n")
    assert "\n" not in first.out.replace("\r\n", "")


@pytest.mark.parametrize("period", ["90", "d", "3 mois", "-5d"])
def test_a_period_that_is_none_is_told(period: str) -> None:
    ran = due(BASE, f"--within={period}")
    assert (ran.code, ran.out) == (2, "")
    assert f"--within : « {period} » n’est pas une durée" in ran.err


def test_a_project_that_cannot_be_read_is_reported(tmp_path: Path) -> None:
    ran = due(base_site(tmp_path / "site", {"site.yaml": "address: [\n"}))
    assert ran.code in {1, 2}
    assert "erreur" in ran.out

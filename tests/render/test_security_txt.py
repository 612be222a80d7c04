"""security.txt: whom to write to, until when (RFC 9116)."""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path

import pytest

from chirsite.render.security_txt import security_txt
from tests.support.small_build import context_of
from tests.support.small_site import small_project


def told(root: Path, today: date, site: str | None = None) -> dict[str, str]:
    """The fields of the file as it is built on a day."""
    context = context_of(small_project(root, {"site.yaml": site} if site else {}))
    file = security_txt(dataclasses.replace(context, today=today))
    assert file.path == ".well-known/security.txt"
    return dict(line.split(": ", 1) for line in file.content.decode().splitlines())


def test_it_names_the_publisher_and_the_languages_of_the_site(tmp_path: Path) -> None:
    assert told(tmp_path, date(2026, 11, 21)) == {
        "Contact": "mailto:contact@dr-modele.example",
        "Expires": "2027-10-01T00:00:00Z",
        "Preferred-Languages": "fr",
        "Canonical": "https://www.dr-modele.example/.well-known/security.txt",
    }


@pytest.mark.parametrize(
    ("day", "end"),
    [
        ("2026-01-01", "2026-12-01"),
        ("2026-02-28", "2027-01-01"),
        ("2026-12-31", "2027-11-01"),
        ("2028-02-29", "2029-01-01"),
    ],
)
def test_it_holds_for_ten_months_at_least_and_less_than_a_year(day: str, end: str, tmp_path: Path) -> None:
    today, until = date.fromisoformat(day), date.fromisoformat(end)
    assert told(tmp_path, today)["Expires"] == f"{end}T00:00:00Z"
    assert 300 < (until - today).days < 365

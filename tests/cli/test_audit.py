"""``chirsite audit``: what is read, the forms of the report, the exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.cli import run_cli
from tests.support.web import web

SITES = Path(__file__).parent.parent / "audited"
DAY = ("--date", "2026-11-21")


@pytest.mark.parametrize(
    ("site", "code"), [("clinique", 1), ("conforme", 0), ("conforme/index.html", 1), ("absent", 2)]
)
def test_the_exit_code_follows_what_was_found(site: str, code: int) -> None:
    assert run_cli("audit", SITES / site, *DAY).code == code


def test_a_site_is_read_where_it_is() -> None:
    pages = {path.name: path.read_text("utf-8") for path in (SITES / "clinique").glob("*.html")}
    with web({"/": pages["index.html"]} | {f"/{name}": text for name, text in pages.items()}) as site:
        ran = run_cli("audit", site.address, "--delay", "0", "--format", "json", *DAY)
    document = json.loads(ran.out)
    assert document["address"] == site.address
    assert len(document["pages"]) == 4
    assert "SEC-01" in {finding["rule"] for finding in document["findings"]}


def test_json_tells_the_mentions_and_what_was_not_judged() -> None:
    document = json.loads(run_cli("audit", SITES / "clinique", "--format", "json", *DAY).out)
    assert {"rule": "HON-01", "label": "les honoraires", "seen": []} in document["mentions"]
    assert document["unread"]
    assert document["unjudged"]


@pytest.mark.parametrize("output_format", ["text", "sarif", "github", "html"])
def test_every_form_of_report_tells_what_was_found_and_what_was_not_judged(output_format: str) -> None:
    out = run_cli("audit", SITES / "clinique", "--format", output_format, *DAY).out
    assert "HON-01" in out
    assert "n’est pas lu" in " ".join(out.split())


def test_the_page_for_the_surgeon_fetches_nothing_and_names_the_law(tmp_path: Path) -> None:
    ran = run_cli("audit", SITES / "clinique", "--format", "html", "--output", tmp_path / "audit.html", *DAY)
    page = (tmp_path / "audit.html").read_text("utf-8")
    assert (ran.code, ran.out) == (1, "")
    assert "4127-19-1" in page
    assert not any(sign in page for sign in ("<script", "<link", " src="))


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    ran = run_cli("audit", SITES / "conforme", "--output", tmp_path / "absent" / "a.html", *DAY)
    assert ran.code == 2
    assert "ne peut pas être écrit" in ran.err

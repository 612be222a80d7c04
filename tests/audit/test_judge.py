"""What an audit finds on sites that chirsite did not make, and what it says it did not judge."""

from __future__ import annotations

import json
import pydoc
import statistics
import textwrap
from datetime import date
from pathlib import Path

import pytest

from chirsite.audit.folder import read_folder
from chirsite.audit.gathered import AuditError, Limits
from chirsite.audit.judge import Audit, judge
from chirsite.diagnostics import Severity
from chirsite.rules.registry import RULES

SITES = Path(__file__).parent.parent / "audited"
DAY = date(2026, 11, 21)


def audited(root: Path, limits: Limits | None = None) -> Audit:
    return judge(read_folder(root, limits or Limits()), DAY)


def found(audit: Audit, path: str = "") -> set[str]:
    return {finding.rule for finding in audit.report.findings if path in ("", finding.span.path)}


def page(folder: Path, body: str, head: str = "<title>Titre</title>") -> Audit:
    (folder / "index.html").write_text(f'<html lang="fr"><head>{head}</head><body>{body}</body></html>', "utf-8")
    return audited(folder)


def test_a_compliant_site_is_left_alone_and_its_mentions_are_seen() -> None:
    audit = audited(SITES / "conforme")
    assert audit.report.findings == ()
    assert audit.address == "https://anne-specimen.example"
    assert [mention.label for mention in audit.mentions if not mention.seen] == []


@pytest.mark.parametrize(
    ("path", "rules"),
    [
        ("index.html", {"PRO-01", "GEN-03", "PRO-02", "PRO-05", "AVI-02", "REF-01", "REF-02", "COO-01"}),
        ("index.html", {"HON-01", "HON-02", "HON-06", "LEG-01", "LEG-05", "LEG-06", "RGPD-01", "RGPD-03", "PRA-01"}),
        ("index.html", {"COO-07", "VID-04", "PRA-04", "PRA-08", "ACC-01", "ACC-02", "EST-02", "EST-03"}),
        ("avant-apres.html", {"PHO-02", "CMP-01", "GEN-03", "PRO-02", "PRO-03", "LIE-02", "ACC-02"}),
        ("contact.html", {"FOR-01", "FOR-02", "FOR-03", "FOR-04", "FOR-05", "FOR-08", "TEL-03"}),
    ],
)  # fmt: skip
def test_a_site_full_of_violations_is_told_them_page_by_page(path: str, rules: set[str]) -> None:
    assert rules <= found(audited(SITES / "clinique"), path)


def test_the_documentation_of_a_program_says_nothing_forbidden(tmp_path: Path) -> None:
    for module in (json, statistics, textwrap):
        page = pydoc.html.page(module.__name__, pydoc.html.document(module))
        (tmp_path / f"{module.__name__}.html").write_text(page, "utf-8")
    audit = audited(tmp_path)
    wording = {rule.id for rule in RULES if rule.text}
    assert [one.message for one in audit.report.findings if one.rule in wording] == []
    assert {"LEG-01", "ACC-02"} <= found(audit)
    assert {unread.path for unread in audit.unread} == {"json.html", "statistics.html", "textwrap.html"}


def test_forbidden_words_are_shown_where_they_stand_in_the_page() -> None:
    audit = audited(SITES / "clinique")
    split = next(one for one in audit.report.findings if one.excerpt == "opérations sont sans risque")
    assert split.span.start is not None
    assert split.span.start.line == 20


def test_words_repeated_on_every_page_are_told_once(tmp_path: Path) -> None:
    for name in ("index", "a", "b"):
        (tmp_path / f"{name}.html").write_text("<footer>Résultat garanti</footer>", "utf-8")
    findings = [one for one in audited(tmp_path).report.findings if one.rule == "GEN-03"]
    assert [one.span.path for one in findings] == ["index.html"]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ('<iframe src="https://carte.example/x"></iframe>', "cadre de « carte.example »"),
        ("<script>app()</script>", "presque vide sans JavaScript"),
        ('<img src="tarifs.png">', "images sans texte de remplacement"),
    ],
)
def test_what_of_a_page_was_not_judged_is_told(body: str, reason: str, tmp_path: Path) -> None:
    assert reason in " ".join(unread.reason for unread in page(tmp_path, body).unread)


def test_a_page_in_another_language_is_not_asked_for_french_mentions(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text('<html lang="en"><title>T</title><p>Hello, this is it.</p></html>', "utf-8")
    audit = audited(tmp_path)
    assert not {"HON-01", "LEG-05"} & found(audit)
    assert "page en « en »" in audit.unread[0].reason


def test_every_rule_is_applied_or_said_not_to_be() -> None:
    audit = audited(SITES / "conforme")
    unjudged = {one.rule.id for one in audit.unjudged}
    assert {rule.id for rule in RULES if not rule.text and not rule.audit} <= unjudged
    assert audit.report.checked.rules + len([one for one in audit.unjudged if not one.reason]) <= len(RULES)


def test_a_mention_absent_from_a_site_read_in_part_is_only_to_be_checked(tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"{number}.html").write_text("<p>Docteur Fictif</p>", "utf-8")
    audit = audited(tmp_path, Limits(pages=1))
    fees = next(one for one in audit.report.findings if one.rule == "HON-01")
    assert (audit.complete, fees.severity) == (False, Severity.WARNING)


def test_pages_that_are_no_text_are_told_and_a_folder_without_pages_refused(tmp_path: Path) -> None:
    with pytest.raises(AuditError, match="aucune page"):
        audited(tmp_path)
    (tmp_path / "a.html").write_bytes(bytes(range(256)) * 10)
    assert found(audited(tmp_path)) == {"page-not-judged", "nothing-to-read"}


@pytest.mark.parametrize(
    "html", ["<form><input></form>" * 300, "<div><button>accepter</button>" * 400, "<b>" * 70_000, "<label>x" * 3000]
)
def test_a_page_made_to_exhaust_its_reader_is_told_and_left(html: str, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(html, "utf-8")
    (tmp_path / "b.html").write_text("<p>x", "utf-8")
    assert [unread.path for unread in audited(tmp_path).unread if "surchargée" in unread.reason] == ["a.html"]


def test_a_page_too_long_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("x" * 2000, "utf-8")
    (tmp_path / "b.html").write_text("<p>x", "utf-8")
    audit = audited(tmp_path, Limits(page_bytes=1000))
    assert "trop longue" in " ".join(unread.reason for unread in audit.unread)

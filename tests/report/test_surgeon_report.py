"""The page the surgeon signs."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import html5lib
import pytest

from chirsite.diagnostics import Finding, Position, Severity, Span
from chirsite.pipeline import run
from chirsite.report.dossier import Dossier, dossier
from chirsite.report.html import render_html
from chirsite.rules.base import Means
from chirsite.rules.registry import RULES
from chirsite.steps import Steps

BASE = Path(__file__).parent.parent / "sites" / "base"


@pytest.fixture(scope="module")
def gathered() -> Dossier:
    result = run(BASE, BASE / "public", date(2026, 11, 21), Steps(), strict=False)
    assert result.ready is not None
    return dossier(result.ready.facts, result.report, RULES, result.ready.digests())


@pytest.fixture(scope="module")
def page(gathered: Dossier) -> str:
    return render_html(gathered)


def test_every_rule_in_force_is_told(gathered: Dossier, page: str) -> None:
    for rule in RULES:
        if rule.in_force(date(2026, 11, 21)):
            assert f"{rule.id} –" in page
    assert len(gathered.entries) == sum(rule.in_force(gathered.today) for rule in RULES)


def test_a_mandatory_mention_comes_with_the_page_and_the_words_that_prove_it(gathered: Dossier) -> None:
    host = next(entry for entry in gathered.entries if entry.rule.id == "LEG-05")
    assert ("/mentions-legales/", "Hébergeur Exemple SAS") in [(proof.page, proof.excerpt) for proof in host.proofs]


def test_what_no_program_judges_is_left_to_the_reader_with_its_reason(gathered: Dossier, page: str) -> None:
    for entry in gathered.of(Means.READING):
        assert entry.rule.reason.split(".")[0].split("’")[0] in page


def test_the_page_stands_alone_and_is_valid(page: str) -> None:
    html5lib.HTMLParser(strict=True).parse(page)
    assert not re.search(r"<(?:script|link|img|iframe)\b|url\(|@import", page)


def test_it_names_the_site_the_day_the_catalogue_and_the_digest_and_leaves_room_to_sign(
    gathered: Dossier, page: str
) -> None:
    for words in ("https://www.dr-camille-exemple.example", "21 novembre 2026", gathered.digest, "Signature"):
        assert words in page


@pytest.mark.parametrize(
    ("code", "title"),
    [
        ("unread-translation", "Langue qu’aucune règle ne lit"),
        ("waiver-expired", "Acquittement échu"),
        ("HON-03", "HON-03 – "),
        ("of-no-known-kind", "Conseil"),
    ],
)
def test_what_was_found_is_called_by_a_french_name_and_then_placed(gathered: Dossier, code: str, title: str) -> None:
    place = Span("site.yaml", Position(8, 1), Position(8, 4))
    told = Finding(code, code, Severity.INFO, "message", "aide", place)
    shown = render_html(replace(gathered, report=replace(gathered.report, findings=(told,))))
    found = re.search(r'<h3>(.*)</h3>\n<p class="small">site\.yaml, ligne 8</p>', shown)
    assert found is not None
    assert found[1].replace("\N{NO-BREAK SPACE}", " ").startswith(title)


def test_the_digest_changes_when_a_file_changes(gathered: Dossier) -> None:
    result = run(BASE, BASE / "public", date(2026, 11, 21), Steps(), strict=False)
    assert result.ready is not None
    files = result.ready.digests()
    assert dossier(result.ready.facts, result.report, RULES, files).digest == gathered.digest
    changed = files | {"index.html": "0" * 64}
    assert dossier(result.ready.facts, result.report, RULES, changed).digest != gathered.digest

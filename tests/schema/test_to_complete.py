"""« À compléter »: recognised, listed, stood in for in a draft, and never let through."""

from __future__ import annotations

import pytest

from chirsite.diagnostics import TO_COMPLETE, Severity
from chirsite.model.practitioner import Practitioner
from chirsite.model.site import SiteSettings
from chirsite.schema.decode import decode
from chirsite.schema.to_complete import passages_to_complete
from chirsite.source import SourceFile
from tests.support.small_site import PRACTITIONER, SITE


def _with(line: str, value: str) -> SourceFile:
    """The small practitioner with another value under the key of ``line``."""
    assert line in PRACTITIONER
    return SourceFile("practitioner.yaml", PRACTITIONER.replace(line, f"{line.split(': ', maxsplit=1)[0]}: {value}"))


@pytest.mark.parametrize(
    "line",
    [
        'rpps: "10000000009"',
        "specialty: chirurgie orthopédique et traumatologique",
        "introduction: Elle opère la hanche et le genou.",
        "reviewed: 2026-08-01",
        "consultations: [office]",
        "phone: 02 61 91 20 26\n    hours",
    ],
)
def test_a_draft_stands_on_something_else_meanwhile(line: str) -> None:
    line = line.split("\n", maxsplit=1)[0]
    record, findings = decode(_with(line, "À compléter (plus tard)"), Practitioner, Severity.WARNING)
    assert record
    assert {(one.rule, one.severity) for one in findings} == {(TO_COMPLETE, Severity.WARNING)}


@pytest.mark.parametrize("written", ["À compléter", "à compléter (11 chiffres)", "A completer", "« À compléter »"])
def test_the_mark_is_known_however_it_is_typed(written: str) -> None:
    record, (finding,) = decode(_with('rpps: "10000000009"', written), Practitioner, Severity.WARNING)
    assert record
    assert finding.excerpt == written
    assert "TIT-15" in finding.message
    assert "11 chiffres" in finding.message


def test_a_published_site_is_refused_and_told_once_for_each_value() -> None:
    record, findings = decode(_with('rpps: "10000000009"', "À compléter"), Practitioner)
    assert record is None
    assert [(one.rule, one.severity) for one in findings] == [(TO_COMPLETE, Severity.ERROR)]


def test_what_is_wrong_beside_it_is_still_told() -> None:
    source = SourceFile("site.yaml", SITE.replace("languages: [fr]", "languages: []").replace("Nom et", "À compléter"))
    record, findings = decode(source, SiteSettings, Severity.WARNING)
    assert record is None
    assert {one.rule for one in findings} == {TO_COMPLETE, "invalid-value"}


def test_a_number_of_nobody_is_no_number_outside_a_draft() -> None:
    record, findings = decode(_with("booking: {phone: 02 61 91 20 26}", "{phone: '+33000000000'}"), Practitioner)
    assert record is None
    assert [one.rule for one in findings] == ["PRA-05"]


@pytest.mark.parametrize("text", ["Le dossier à compléter est remis à l’accueil.", "Complétez le questionnaire."])
def test_ordinary_words_are_not_the_mark(text: str) -> None:
    assert list(passages_to_complete(SourceFile("a.md", text), 0, Severity.ERROR)) == []


def test_the_passages_of_a_text_are_counted_at_the_first() -> None:
    source = SourceFile("a.md", "---\n---\n\nUn.\n\n- À compléter (ceci)\n- À compléter (cela)\n")
    (finding,) = passages_to_complete(source, 8, Severity.WARNING)
    assert finding.span.start
    assert finding.span.start.line == 6
    assert finding.message.startswith("2 passages à écrire")

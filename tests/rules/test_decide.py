"""Waivers: what they cover, and what makes them worth nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chirsite.diagnostics import Finding, Severity, Span
from chirsite.model.project import Record
from chirsite.model.site import SiteSettings, Waiver
from chirsite.rules.decide import decide
from chirsite.rules.waiver_form import waiver_fault
from tests.support.small_site import SITE, small_project

TODAY = date(2026, 11, 21)
REASON = "Citation du titre exact de la recommandation, référence dans les sources."
TEXT = "article 6-III"


@dataclass(frozen=True)
class Accepted:
    """A waiver as site.yaml writes it."""

    rule: str = "LEG-13"
    text: str = TEXT
    reason: str = REASON
    date: str = "2026-11-02"
    expires: str = "2027-05-02"

    @property
    def yaml(self) -> str:
        keys = ("rule", "text", "reason", "date", "expires")
        lines = [f'    {key}: "{getattr(self, key)}"' for key in keys]
        return "\n".join(["  -", *lines, "    author: Dr Hélène Modèle", ""])


def site(root: Path, *waivers: Accepted) -> Record[SiteSettings]:
    written = "".join(waiver.yaml for waiver in waivers)
    return small_project(root, {"site.yaml": f"{SITE}waivers:\n{written}" if written else SITE}).settings


def warning(
    text: str = TEXT, rule: str = "LEG-13", name: str = "reference-legale-perimee",
    severity: Severity = Severity.WARNING, line: str = "pages/a.md",
) -> Finding:  # fmt: skip
    return Finding(rule, name, severity, "ce texte", "Le changer.", Span(line), excerpt=text)


def codes(findings: list[Finding]) -> list[str]:
    return [finding.rule for finding in findings]


def decided(root: Path, waiver: Accepted, *findings: Finding, final: bool = True) -> list[Finding]:
    return list(decide(findings, site(root, waiver), TODAY, final=final))


def test_a_waiver_covers_the_warning_with_the_same_words(tmp_path: Path) -> None:
    assert decided(tmp_path, Accepted(), warning(), warning("article 6, III")) == [warning("article 6, III")]


def test_a_waiver_names_its_rule_by_id_or_by_name(tmp_path: Path) -> None:
    assert decided(tmp_path / "id", Accepted(rule="leg-13"), warning()) == []
    assert decided(tmp_path / "name", Accepted(rule="Reference-legale-perimee"), warning()) == []


def test_case_accents_apostrophes_and_line_ends_of_the_text_do_not_matter(tmp_path: Path) -> None:
    found = warning("L’Article\n   périmé")
    assert decided(tmp_path, Accepted(text="l'article perime"), found) == []


def test_a_waiver_covers_the_text_wherever_it_stands(tmp_path: Path) -> None:
    assert decided(tmp_path, Accepted(), warning(), warning(line="articles/b.md")) == []


def test_a_waiver_covers_no_other_rule(tmp_path: Path) -> None:
    other = warning(rule="LEG-12", name="plateforme-europeenne-fermee")
    assert codes(decided(tmp_path, Accepted(), other)) == ["waiver-unused", "LEG-12"]


def test_a_waiver_that_covers_nothing_is_told_at_the_end_only(tmp_path: Path) -> None:
    assert decided(tmp_path / "before", Accepted(), final=False) == []
    assert codes(decided(tmp_path / "after", Accepted())) == ["waiver-unused"]


def test_an_error_is_never_waived(tmp_path: Path) -> None:
    error = warning(rule="LEG-05", name="hebergeur-incomplet", severity=Severity.ERROR)
    assert codes(decided(tmp_path, Accepted(rule="LEG-05"), error)) == ["waiver-refused", "LEG-05"]


def test_a_waiver_of_an_unknown_rule_proposes_the_nearest(tmp_path: Path) -> None:
    (problem,) = decided(tmp_path, Accepted(rule="LEG-133"))
    assert problem.rule == "waiver-unknown-rule"
    assert "« LEG-13 »" in problem.help


@pytest.mark.parametrize(
    ("waiver", "code"),
    [
        (Accepted(expires="2026-11-21"), "waiver-expired"),
        (Accepted(date="2026-11-22"), "waiver-future"),
        (Accepted(expires="2027-11-03"), "waiver-too-long"),
        (Accepted(reason="vu"), "waiver-reason"),
    ],
)
def test_a_faulty_waiver_covers_nothing_and_stands_at_its_place(waiver: Accepted, code: str, tmp_path: Path) -> None:
    problem, kept = decided(tmp_path, waiver, warning())
    assert (problem.rule, problem.severity) == (code, Severity.WARNING)
    assert problem.span.path == "site.yaml"
    assert problem.span.start is not None
    assert kept == warning()


def test_a_waiver_may_last_twelve_months_and_no_day_more(tmp_path: Path) -> None:
    assert decided(tmp_path / "a", Accepted(expires="2027-11-02"), warning()) == []
    problem, _ = decided(tmp_path / "b", Accepted(expires="2027-11-03"), warning())
    assert "douze mois" in problem.message
    assert "2 novembre 2027" in problem.help


def written(reason: str, text: str = TEXT) -> Waiver:
    days = {"date": date(2026, 11, 2), "expires": date(2027, 5, 2)}
    return Waiver(rule="LEG-13", text=text, reason=reason, author="Dr Hélène Modèle", **days)


@pytest.mark.parametrize(
    "reason",
    [
        "vu", "Vu.", "ok", "OK !", "relu", "TODO", "par conception", "validé", "Rien à signaler", "faux positif",
        "Vu et validé par nous", "C’est normal et voulu", "À corriger plus tard par l’agence web",
        "TODO demander son avis au juriste du cabinet", "ok ok ok ok ok", "Vu, relu, validé, accepté",
        "Déjà vu et revu", "Citation du titre",
    ],
)  # fmt: skip
def test_a_reason_that_gives_none_is_refused(reason: str) -> None:
    fault = waiver_fault(written(reason), TODAY)
    assert fault is not None
    assert fault[0] == "waiver-reason"


def test_the_text_itself_is_no_reason() -> None:
    text = "la meilleure option dépend de votre situation"
    fault = waiver_fault(written("La meilleure option dépend de votre situation.", text), TODAY)
    assert fault is not None
    assert fault[0] == "waiver-reason"


@pytest.mark.parametrize(
    "reason",
    [
        REASON,
        "Il s’agit du nom propre de la clinique.",
        "Vu avec le conseil départemental le 2 novembre 2026.",
        "La franchise en base de TVA s’applique au cabinet.",
        "Classification médicale, pas une note du cabinet.",
    ],
)
def test_a_reason_that_can_be_checked_is_accepted(reason: str) -> None:
    assert waiver_fault(written(reason), TODAY) is None


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(["vu", "relu", "et", "ok", "validé", "par", "nous", "bien", "conforme"]), max_size=9))
def test_no_chain_of_approvals_makes_a_reason(words: list[str]) -> None:
    assert waiver_fault(written(" ".join(["vu", *words])), TODAY) is not None

"""What falls due: each rule that speaks from a certain day on announces that day."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from chirsite.load.project import load_project
from chirsite.model.project import Project
from chirsite.rules.base import Due, Rule
from chirsite.rules.engine import check_project
from chirsite.rules.general import review_age
from chirsite.rules.interests import declaration
from chirsite.rules.science import dates, sources
from chirsite.rules.shared.dates import months_after, months_between
from chirsite.rules.titles import accreditation, training_age
from tests.support.base_site import base_site, original
from tests.support.sites import TODAY

TITLES = """
accreditations:
  - title: Accréditation en chirurgie viscérale
    issuer: Haute Autorité de santé
    valid_from: 2025-03-01
    valid_until: 2029-02-28
trainings:
  - kind: cnp
    title: Chirurgie de la paroi abdominale
    date: 2024-06
    issuer: Conseil national professionnel
  - kind: desc
    title: Chirurgie viscérale et digestive
    date: 2012
    issuer: Université de Bretagne occidentale
"""


def project(root: Path) -> Project:
    found = load_project(
        base_site(root / "site", {"practitioner.yaml": original("practitioner.yaml") + TITLES})
    ).project
    assert found
    return found


def due(rule: Rule, found: Project) -> list[Due]:
    assert rule.due
    return list(rule.due(found, TODAY))


def speaks(rule: Rule, found: Project, day: date) -> bool:
    return bool(list(check_project((rule,), found, day)))


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(1, 120))
def test_months_have_passed_on_that_day_and_not_on_the_day_before(day: date, months: int) -> None:
    reached = months_after(day, months)
    assert months_between(day, reached) == months
    assert months_between(day, reached - timedelta(days=1)) == months - 1


def test_an_accreditation_falls_due_on_its_last_day(tmp_path: Path) -> None:
    found = project(tmp_path)
    (end,) = due(accreditation.RULE, found)
    assert end.day == date(2029, 2, 28)
    assert not speaks(accreditation.RULE, found, end.day)
    assert speaks(accreditation.RULE, found, end.day + timedelta(days=1))


def test_a_training_falls_due_on_the_first_day_it_is_too_old(tmp_path: Path) -> None:
    found = project(tmp_path)
    (end,) = due(training_age.RULE, found)
    assert end.day == date(2031, 1, 1)
    assert not speaks(training_age.RULE, found, end.day - timedelta(days=1))
    assert speaks(training_age.RULE, found, end.day)


def test_the_site_and_its_surgeon_fall_due_a_year_after_they_were_checked(tmp_path: Path) -> None:
    found = project(tmp_path)
    assert {end.day for end in due(review_age.RULE, found)} == {date(2027, 11, 3)}
    assert [end.span.path for end in due(review_age.RULE, found)] == ["site.yaml", "practitioner.yaml"]
    assert not speaks(review_age.RULE, found, date(2027, 11, 2))
    assert speaks(review_age.RULE, found, date(2027, 11, 3))


def test_a_medical_page_falls_due_for_its_review_then_for_its_refusal(tmp_path: Path) -> None:
    found = project(tmp_path)
    days = {end.day for end in due(dates.RULE, found)}
    assert days == {date(2028, 3, 14), date(2029, 9, 14)}


def test_a_declaration_of_interests_falls_due_after_a_year(tmp_path: Path) -> None:
    assert [end.day for end in due(declaration.RULE, project(tmp_path))] == [date(2027, 10, 1)]


def test_a_page_falls_due_when_its_newest_source_is_five_years_old_even_long_past(tmp_path: Path) -> None:
    assert {end.day for end in due(sources.RULE, project(tmp_path))} == {date(2023, 1, 1)}

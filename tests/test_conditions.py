"""The duties that apply, and those alone: each way of practising refuses its own faults, and is spared the others'.

``SPOILT`` takes one thing out of a valid site, or adds one: exactly one rule speaks, where the fault is. ``DUTIES``
puts the same fault into sites that are under a duty and into sites that are not. Conditions: catalogue of the rules.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from chirsite.stages import Run
from tests.support.changes import Change, both, cut, given
from tests.support.duties import (
    ACCESS,
    CAMILLE,
    CARE_PAGE,
    COMPANY,
    COSMETIC,
    DUTIES,
    EMPTY_FEES,
    EMPTY_LEGAL,
    EMPTY_OPERATION,
    FEES,
    GROUP,
    HOSPITAL,
    SEL,
    SPOILT,
    SURGEON,
    TARIFF,
    UNBOUND,
    Duty,
    Spoilt,
)
from tests.support.sites import BASE, checked, copy_site, variants


class Outcome(NamedTuple):
    """What a run says: which rules, in what files; and whether it came as far as the rendered pages."""

    found: set[tuple[str, str]]
    rendered: bool


Spoil = Callable[[str, Change], Outcome]
"""The outcome of a site once a change is done to it."""

REMINDER = "LEG-14"
"""Recalls the sanction beside any finding on who publishes the site: never alone, never a fault of its own."""


def outcome(site: Run) -> Outcome:
    """The outcome of a run."""
    return Outcome({(one.rule, one.span.path) for one in site.report.findings}, site.ready is not None)


@pytest.fixture(scope="module")
def spoilt(tmp_path_factory: pytest.TempPathFactory) -> Spoil:
    """Sites with a fault; the same fault in the same site runs once."""

    @cache
    def ran(name: str, change: Change) -> Outcome:
        root = copy_site(name, tmp_path_factory.mktemp("sites") / name)
        change(root)
        return outcome(checked(root))

    return ran


def _each(sites: str) -> list[object]:
    """Each duty with each of its ``sites``, due or spared."""
    cases = [(duty, name) for duty in DUTIES for name in getattr(duty, sites)]
    return [pytest.param(duty, name, id=f"{duty.rule}: {duty.fault} on {name}") for duty, name in cases]


@pytest.mark.parametrize("name", [BASE, *variants()])
def test_a_valid_site_has_no_finding_at_all(name: str, tmp_path: Path) -> None:
    assert outcome(checked(copy_site(name, tmp_path / "site"))).found == set()


def test_every_way_of_practising_has_faults_of_its_own() -> None:
    assert {name: count for name in variants() if (count := len(SPOILT[name])) < 4} == {}


@pytest.mark.parametrize(
    ("name", "row"),
    [pytest.param(name, row, id=f"{name} {row.fault}: {row.rule}") for name, rows in SPOILT.items() for row in rows],
)
def test_one_fault_is_one_rule_where_the_fault_is(name: str, row: Spoilt, spoilt: Spoil) -> None:
    assert {one for one in spoilt(name, row.change).found if one[0] != REMINDER} == {(row.rule, row.path)}


@pytest.mark.parametrize(("duty", "name"), _each("due"))
def test_a_fault_is_found_where_the_duty_applies(duty: Duty, name: str, spoilt: Spoil) -> None:
    assert (duty.rule, duty.path) in spoilt(name, duty.change).found


@pytest.mark.parametrize(("duty", "name"), _each("spared"))
def test_the_same_fault_is_none_where_the_duty_does_not_apply(duty: Duty, name: str, spoilt: Spoil) -> None:
    site = spoilt(name, duty.change)
    assert duty.rule not in {rule for rule, _ in site.found}
    assert site.rendered, "the rules on rendered pages have not been asked"


OF_ALL = {"HON-01", "HON-02", "HON-04", "HON-06", "HON-10", "HON-14"}


@pytest.mark.parametrize(
    ("name", "rules"),
    [
        (HOSPITAL, {"HON-01", "HON-04"}),
        (TARIFF, OF_ALL | {"HON-07"}),
        (BASE, OF_ALL | {"HON-08", "HON-13", "HON-15"}),
        (SEL, OF_ALL | {"HON-08", "HON-13", "HON-15", "HON-20"}),
        (UNBOUND, OF_ALL | {"HON-09", "HON-13", "HON-15"}),
        (COSMETIC, OF_ALL | {"HON-08", "HON-13", "HON-15", "EST-11"}),
        (GROUP, OF_ALL | {"HON-07", "HON-08", "HON-13", "HON-15", "HON-20"}),
    ],
)
def test_an_empty_page_of_fees_breaks_exactly_the_duties_of_who_charges_them(
    name: str, rules: set[str], spoilt: Spoil
) -> None:
    assert spoilt(name, EMPTY_FEES).found == {(rule, FEES) for rule in rules}


@pytest.mark.parametrize(
    ("name", "rules"),
    [(BASE, {"LEG-02", "LEG-09"}), (COMPANY, {"LEG-03"}), (SEL, {"LEG-03", "LEG-10"})],
)
def test_an_empty_legal_notice_breaks_exactly_the_duties_of_who_publishes(
    name: str, rules: set[str], spoilt: Spoil
) -> None:
    of_all = {"LEG-04", "LEG-05", "LEG-06", "LEG-07", REMINDER}
    assert {rule for rule, _ in spoilt(name, EMPTY_LEGAL).found if rule.startswith("LEG-")} == of_all | rules


def test_a_page_on_care_is_spared_on_the_site_of_a_cosmetic_surgeon(spoilt: Spoil) -> None:
    found = spoilt(COSMETIC, EMPTY_OPERATION).found
    assert [rule for rule, path in found if path == CARE_PAGE and rule.startswith("EST-")] == []


@pytest.mark.parametrize("acts", ["[]", "[Biopsie de la muqueuse de la bouche]"])
def test_acts_listed_without_a_partial_access_are_no_duty(acts: str, spoilt: Spoil) -> None:
    assert spoilt(BASE, given(SURGEON, "partial_access.acts", acts)).found == set()


def test_two_kinds_of_practice_want_two_kinds_of_tariffs(spoilt: Spoil) -> None:
    both_kinds = given(SURGEON, "practice_modes", "[liberal, hospital]")
    assert spoilt(BASE, both_kinds).found == {("HON-16", SURGEON)}
    of_a_company = given(SURGEON, "company", "{legal_form: other}")
    two_liberal = both(given(SURGEON, "practice_modes", "[liberal, company]"), of_a_company)
    assert spoilt(BASE, two_liberal).found == set()


def test_a_surgeon_of_a_group_needs_no_place_of_his_own(spoilt: Spoil) -> None:
    assert ("PRA-01", SURGEON) in spoilt(BASE, given(SURGEON, "places", "[]")).found
    assert spoilt(GROUP, given(CAMILLE, "places", "[]")).found == set()


def test_a_shared_place_is_on_the_access_page_like_any_other(spoilt: Spoil) -> None:
    change = cut("access.html", "{% for place in page.places %}", "{% for place in page.places[1:] %}")
    assert ("PRA-01", ACCESS) in spoilt(GROUP, change).found

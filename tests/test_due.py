"""What falls due in a project."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from chirsite.due import Deadline, deadlines
from chirsite.rules.general import review_age
from tests.support.small_site import PRACTITIONER, SITE, free_page, small_project

TODAY = date(2026, 11, 21)


def found(root: Path, within: timedelta | None = None, **files: str) -> list[Deadline]:
    names = {"site": "site.yaml", "practitioner": "practitioner.yaml", "page": "pages/le-cabinet.md"}
    return deadlines(small_project(root, {names[key]: text for key, text in files.items()}), (), TODAY, within)


def said(items: list[Deadline]) -> list[tuple[str, str, str]]:
    return [(item.day.isoformat(), item.rule, item.subject) for item in items]


def entry(key: str, rule: str, expires: str, text: str = "") -> str:
    end = f"{text}author: Dr Hélène Modèle, date: 2026-11-02, expires: {expires}"
    return f"  - {{rule: {rule}, {end}}}\n" if key == "waivers" else f"  - {{rule: {rule}, answer: yes, {end}}}\n"


def test_a_rule_tells_its_own_deadlines_late_or_to_come(tmp_path: Path) -> None:
    project = small_project(tmp_path, {"site.yaml": SITE.replace("reviewed: 2026-09-01", "reviewed: 2025-01-15")})
    items = deadlines(project, (review_age.RULE,), TODAY)
    assert said(items) == [
        ("2026-01-15", "GEN-10", "vérification annuelle : le site"),
        ("2027-08-01", "GEN-10", "vérification annuelle : Dr Hélène Modèle"),
    ]
    assert [item.is_late(TODAY) for item in items] == [True, False]


def test_a_waiver_falls_due_on_its_last_day_unless_another_follows(tmp_path: Path) -> None:
    text = "text: Un texte, reason: Le nom propre de la clinique, "
    waivers = entry("waivers", "LEG-13", "2026-10-01", text)
    waivers += entry("waivers", "reference-legale-perimee", "2027-05-02", text.replace("Un", "UN"))
    items = found(tmp_path, site=f"{SITE}waivers:\n{waivers}")
    assert said(items) == [("2027-05-02", "LEG-13", "fin de l’acquittement de « UN texte »")]
    assert items[0].span.start is not None


def test_an_answer_falls_due_on_its_last_day_unless_another_follows(tmp_path: Path) -> None:
    answers = "".join(entry("declarations", "COO-08", day) for day in ("2027-11-02", "2026-10-01"))
    items = found(tmp_path, site=f"{SITE}declarations:\n{answers}")
    assert said(items) == [
        ("2027-11-02", "COO-08", "question à poser de nouveau : Consentement aux traceurs sans preuve")
    ]


def test_a_page_falls_due_when_it_comes_and_when_it_goes(tmp_path: Path) -> None:
    page = free_page(extra="publish_on: 2026-12-01\nexpires_on: 2027-01-31\n")
    assert said(found(tmp_path, page=page)) == [
        ("2026-12-01", "", "publication de « Le cabinet »"),
        ("2027-01-31", "", "retrait de « Le cabinet »"),
    ]


def test_a_page_that_has_come_and_gone_and_a_draft_are_not_due(tmp_path: Path) -> None:
    assert found(tmp_path / "gone", page=free_page(extra="publish_on: 2026-01-01\nexpires_on: 2026-02-01\n")) == []
    draft = free_page(extra="publish_on: 2026-12-01\n").replace("status: published", "status: draft")
    assert found(tmp_path / "draft", page=draft) == []


def test_an_absence_to_come_falls_due_on_its_first_day(tmp_path: Path) -> None:
    absences = (
        "    absences: [{first_day: 2026-12-24, last_day: 2027-01-02}, {first_day: 2026-11-20, last_day: 2026-11-30}]"
    )
    practitioner = PRACTITIONER.replace("    access: {", f"{absences}\n    access: {{")
    assert said(found(tmp_path, practitioner=practitioner)) == [
        ("2026-12-24", "", "début d’une absence : Dr Hélène Modèle")
    ]


def test_what_lies_far_ahead_is_left_out_but_never_what_is_late(tmp_path: Path) -> None:
    answers = entry("declarations", "COO-06", "2026-10-01") + entry("declarations", "COO-08", "2027-02-20")
    site = f"{SITE}declarations:\n{answers}"
    near = found(tmp_path / "near", timedelta(days=90), site=site)
    far = found(tmp_path / "far", timedelta(days=91), site=site)
    assert [item.rule for item in near] == ["COO-06"]
    assert [item.rule for item in far] == ["COO-06", "COO-08"]

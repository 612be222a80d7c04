"""Deadlines as text, as JSON and as a calendar."""

from __future__ import annotations

import json
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from chirsite.diagnostics import Position, Span
from chirsite.due import Deadline
from chirsite.report.due_ics import render_due_ics
from chirsite.report.due_json import render_due_json
from chirsite.report.due_text import render_due_text

TODAY = date(2026, 11, 21)
AT = Span("site.yaml", Position(12, 3), Position(12, 20))
LATE = Deadline(date(2026, 3, 1), "vérification annuelle : le site", AT, "GEN-10")
NEXT = Deadline(date(2026, 12, 24), "début d’une absence ; Dr Modèle, cabinet", AT)
ADDRESS, NAME = "https://www.dr-modele.example", "Dr Hélène Modèle"


def calendar(*items: Deadline, today: date = TODAY) -> str:
    return render_due_ics(items, today, ADDRESS, NAME)


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


def test_the_text_tells_the_late_first_and_counts() -> None:
    assert render_due_text([LATE, NEXT], TODAY) == (
        "En retard\n  1er mars 2026\n    GEN-10 vérification annuelle\u00a0: le site\n      site.yaml:12\n\n"
        "À venir\n  24 décembre 2026\n    début d’une absence\u00a0; Dr Modèle, cabinet\n      site.yaml:12\n\n"
        "2 échéances, dont 1 en retard.\n"
    )


def test_the_same_deadline_in_several_files_is_told_once() -> None:
    elsewhere = Deadline(LATE.day, LATE.subject, Span("practice.yaml"), LATE.rule)
    text = render_due_text([elsewhere, LATE], TODAY)
    assert text.count("vérification annuelle") == 1
    assert "      practice.yaml\n      site.yaml:12\n" in text


def test_nothing_due_is_said() -> None:
    assert render_due_text([], TODAY) == "Aucune échéance.\n"


def test_what_falls_due_today_is_not_late() -> None:
    assert "À venir" in render_due_text([Deadline(TODAY, "relecture", AT)], TODAY)


def test_the_json_holds_every_fact() -> None:
    document = json.loads(render_due_json([LATE, NEXT], TODAY))
    assert (document["format"], document["date"]) == (1, "2026-11-21")
    late, following = document["due"]
    assert late == {
        "day": "2026-03-01", "late": True, "rule": "GEN-10", "subject": LATE.subject, "path": "site.yaml", "line": 12,
    }  # fmt: skip
    assert (following["rule"], following["late"]) == (None, False)


def test_a_deadline_is_an_event_of_a_whole_day() -> None:
    lines = unfolded(calendar(NEXT))
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[-2:] == ["END:VCALENDAR", ""]
    event = lines[lines.index("BEGIN:VEVENT") : lines.index("END:VEVENT")]
    assert "DTSTART;VALUE=DATE:20261224" in event
    assert "DTSTAMP:20261121T000000Z" in event
    assert "SUMMARY:début d’une absence \\; Dr Modèle\\, cabinet" in event


def test_an_event_keeps_its_uid_when_its_line_or_the_day_of_the_calendar_moves() -> None:
    moved = Deadline(NEXT.day, NEXT.subject, Span("site.yaml", Position(40, 1)), NEXT.rule)

    def uids(text: str) -> list[str]:
        return [line for line in unfolded(text) if line.startswith("UID:")]

    assert uids(calendar(NEXT)) == uids(calendar(moved, today=date(2027, 1, 1)))
    assert len(set(uids(calendar(NEXT, LATE)))) == 2
    assert uids(calendar(NEXT))[0].endswith("@www.dr-modele.example")


def test_two_events_never_share_a_uid() -> None:
    assert calendar(NEXT, NEXT) == calendar(NEXT)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\r\\;,é€𝄞"), max_size=300))
def test_no_line_of_the_calendar_is_over_75_octets_and_none_is_lost(subject: str) -> None:
    text = calendar(Deadline(TODAY, subject, AT))
    lines = text.split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    assert not any("\n" in line or "\r" in line for line in lines)
    escaped = subject.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "")
    assert f"SUMMARY:{escaped}".replace("\n", "\\n") in unfolded(text)

"""How long an answer is kept, and what makes the question come back."""

from __future__ import annotations

import json

import pytest

from tests.browser.consenting import Asking, Sitting, on_day

ANSWERS = pytest.mark.parametrize("answer", ["yes", "no"])


def record(sitting: Sitting) -> dict[str, object]:
    """What is kept."""
    return dict(json.loads(sitting.kept()["consent"]))


def keep(sitting: Sitting, text: str) -> None:
    """Put ``text`` where the answer is kept."""
    sitting.page.evaluate("text => localStorage.setItem('consent', text)", text)


@ANSWERS
def test_an_answer_is_kept_182_days_whichever_it_is(answer: str, asking: Asking) -> None:
    with asking.sitting() as sitting:
        on_day(sitting, "2026-11-21")
        sitting.go("/")
        sitting.page.click(f"[data-answer={answer}]")
        on_day(sitting, "2027-05-21")  # 181 days later
        sitting.go("/")
        assert not sitting.is_asked()
        on_day(sitting, "2027-05-22")
        sitting.go("/")
        assert sitting.is_asked()
        assert sitting.kept() == {}


def test_what_is_kept_is_a_version_a_day_and_the_answers(asking: Asking) -> None:
    with asking.sitting() as sitting:
        on_day(sitting, "2026-11-21")
        sitting.go("/")
        sitting.page.click("[data-answer=no]")
        kept = record(sitting)
    assert set(kept) == {"version", "day", "choices"}
    assert kept["day"] == 20778  # days since the beginning of 1970


def test_cookies_left_behind_by_a_measure_go_once_the_answer_is_too_old(asking: Asking) -> None:
    with asking.sitting() as sitting:
        on_day(sitting, "2026-11-21")
        sitting.go("/")
        sitting.page.click("[data-answer=yes]")
        sitting.page.wait_for_timeout(200)
        assert "_ga" in sitting.cookies()
        on_day(sitting, "2027-05-22")
        sitting.go("/")
        assert sitting.cookies() == set()


def test_only_the_purpose_that_changed_is_asked_again_and_the_first_answer_does_not_last_longer(asking: Asking) -> None:
    with asking.sitting() as sitting:
        on_day(sitting, "2026-11-21")
        sitting.go("/")
        sitting.page.click("[data-answer=yes]")
        kept = record(sitting)
        choices = kept["choices"]
        assert isinstance(choices, dict)
        changed = {name if not name.startswith("maps.") else "maps.0ld0ld": value for name, value in choices.items()}
        keep(sitting, json.dumps({**kept, "choices": changed}))
        on_day(sitting, "2026-12-01")
        sitting.go("/")
        assert [one.inner_text().partition(".")[0] for one in sitting.page.locator(".consent li:visible").all()] == [
            "Afficher des cartes"
        ]
        sitting.page.click("[data-answer=no]")
        assert sitting.choices() == {"videos": True, "maps": False, "booking": True, "audience": True}
        assert record(sitting)["day"] == kept["day"]


@pytest.mark.parametrize(
    "text",
    ["", "{", "null", "3", '"oui"', "[]", '{"day":"hier"}', '{"day":1e9,"choices":{}}', '{"day":20778,"choices":7}'],
)
def test_what_cannot_be_read_is_no_answer(text: str, asking: Asking) -> None:
    with asking.sitting() as sitting:
        on_day(sitting, "2026-11-21")
        keep(sitting, text)
        sitting.go("/")
        assert sitting.is_asked()
        assert sitting.strangers() == []
        assert sitting.complaints == []


def test_an_answer_given_elsewhere_holds_on_the_way_back(asking: Asking) -> None:
    with asking.sitting("/") as sitting:
        sitting.go("/honoraires/")
        sitting.page.click("[data-answer=no]")
        sitting.page.go_back()
        assert not sitting.is_asked()

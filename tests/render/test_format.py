"""Dates, money, phones, hours and languages as a French reader expects them."""

from __future__ import annotations

from datetime import date, time

import pytest

from chirsite.model.fees import Fee
from chirsite.model.fields import PartialDate
from chirsite.model.place import Absence, Address, Coordinates, Hours
from chirsite.render import format as fr
from tests.support.words import FRENCH


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2060", "")


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2026, 10, 1), "1er octobre 2026"),
        (date(2026, 10, 12), "12 octobre 2026"),
        (date(2026, 2, 21), "21 février 2026"),
    ],
)
def test_only_the_first_of_the_month_is_an_ordinal(day: date, text: str) -> None:
    assert plain(fr.long_date(FRENCH, day)) == text


@pytest.mark.parametrize(
    ("written", "text"), [("2014", "2014"), ("2014-10", "octobre 2014"), ("2014-10-01", "1er octobre 2014")]
)
def test_a_date_is_as_precise_as_it_is_known(written: str, text: str) -> None:
    assert plain(fr.partial_date(FRENCH, PartialDate.parse(written))) == text


@pytest.mark.parametrize(
    ("since", "until", "text"),
    [
        ("2015", None, "depuis 2015"),
        ("2013", "2015", "2013 – 2015"),
        ("2013-11", "2015", "novembre 2013 – 2015"),
        ("2013", "2013", "2013"),
    ],
)
def test_a_period_says_when_it_began_and_whether_it_ended(since: str, until: str | None, text: str) -> None:
    end = PartialDate.parse(until) if until else None
    assert plain(fr.period(FRENCH, PartialDate.parse(since), end)) == text


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (date(2026, 8, 3), date(2026, 8, 3), "le 3 août 2026"),
        (date(2026, 8, 1), date(2026, 8, 10), "du 1er au 10 août 2026"),
        (date(2026, 7, 28), date(2026, 8, 1), "du 28 juillet au 1er août 2026"),
        (date(2026, 12, 24), date(2027, 1, 2), "du 24 décembre 2026 au 2 janvier 2027"),
    ],
)
def test_a_stretch_of_days_says_month_and_year_once(first: date, last: date, text: str) -> None:
    assert plain(fr.days(FRENCH, first, last)) == text


def test_an_absence_names_its_relay() -> None:
    absence = Absence(first_day=date(2026, 8, 3), last_day=date(2026, 8, 10), relay="le Dr Exemple")
    assert plain(fr.absence(FRENCH, absence)) == "Absence du 3 au 10 août 2026. Relais : le Dr Exemple."


def fee(**values: object) -> Fee:
    return Fee.model_validate({"id": "a", "kind": "act", "label": "Acte", "reimbursed": "no"} | values)


def test_a_fee_is_an_amount_or_a_range() -> None:
    assert plain(fr.fee_amount(FRENCH, fee(amount="60"))) == "60 €"
    assert (
        plain(fr.fee_amount(FRENCH, fee(minimum="400", maximum="900", criteria="selon l’acte"))) == "de 400 € à 900 €"
    )


def test_the_price_of_a_cosmetic_act_says_that_taxes_are_included() -> None:
    assert (
        plain(fr.fee_amount(FRENCH, fee(minimum="4500", maximum="6500", cosmetic="yes"))) == "de 4 500 € à 6 500 € TTC"
    )


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("+33261912026", "02 61 91 20 26"),
        ("+590590123456", "0590 12 34 56"),
        ("+262262123456", "0262 12 34 56"),
        ("+3222345678", "+32 2 234 56 78"),
    ],
)
def test_a_phone_is_written_as_it_is_dialled_from_france(number: str, text: str) -> None:
    shown = fr.phone(FRENCH, number)
    assert plain(shown.text) == text
    assert " " not in shown.text
    assert shown.url == f"tel:{number}"


@pytest.mark.parametrize(
    ("value", "text"), [(time(9), "9 h"), (time(12, 30), "12 h 30"), (time(9, 5), "9 h 05"), (time(0), "0 h")]
)
def test_a_time_is_written_with_h(value: time, text: str) -> None:
    assert plain(fr.time_of_day(FRENCH, value)) == text


def hours(day: str, opens: str, closes: str, note: str | None = None) -> Hours:
    return Hours.model_validate({"day": day, "opens": opens, "closes": closes, "note": note})


def test_opening_hours_are_grouped_by_day_from_monday() -> None:
    lines = fr.openings(
        FRENCH,
        [hours("friday", "09:00", "12:00"), hours("monday", "14:00", "18:00"), hours("monday", "09:00", "12:30")],
    )
    assert [(line.day, plain(line.hours)) for line in lines] == [
        ("lundi", "9 h – 12 h 30 et 14 h – 18 h"),
        ("vendredi", "9 h – 12 h"),
    ]


def test_no_line_ends_between_two_hours() -> None:
    (line,) = fr.openings(FRENCH, [hours("monday", "09:00", "12:30"), hours("monday", "14:00", "18:00")])
    assert line.hours.split(" ") == [
        "9\u00a0h\u00a0–\u2060\u00a012\u00a0h\u00a030",
        "et",
        "14\u00a0h\u00a0–\u2060\u00a018\u00a0h",
    ]


def test_an_opening_with_a_note_stands_on_its_own_line() -> None:
    lines = fr.openings(
        FRENCH, [hours("monday", "14:00", "18:00", "un lundi sur deux"), hours("monday", "09:00", "12:00")]
    )
    assert [(line.day, line.note) for line in lines] == [("lundi", ""), ("lundi", "un lundi sur deux")]


@pytest.mark.parametrize(("seconds", "text"), [(70, "1 min 10 s"), (45, "45 s"), (120, "2 min"), (0, "0 s")])
def test_a_duration_is_minutes_and_seconds(seconds: int, text: str) -> None:
    assert plain(fr.duration(seconds)) == text


@pytest.mark.parametrize(
    ("code", "text"),
    [("fr", "français"), ("pt-BR", "portugais (Brésil)"), ("zh-Hant", "chinois (traditionnel)"), ("qqq", "qqq")],
)
def test_a_language_is_named_in_french(code: str, text: str) -> None:
    assert fr.language(FRENCH, code) == text


@pytest.mark.parametrize(
    ("items", "text"), [([], ""), (["a"], "a"), (["a", "b"], "a et b"), (["a", "b", "c"], "a, b et c")]
)
def test_a_list_ends_with_et(items: list[str], text: str) -> None:
    assert fr.listing(FRENCH, items) == text


@pytest.mark.parametrize(
    ("city", "text"), [("Nantes", "à Nantes"), ("Le Mans", "au Mans"), ("Les Sables", "aux Sables"), ("Lens", "à Lens")]
)
def test_the_article_of_a_town_contracts(city: str, text: str) -> None:
    assert fr.at_town(FRENCH, city) == text


def test_an_address_abroad_names_its_country() -> None:
    address = Address(street="1 rue Haute", complement="Bât. B", postcode="10000", city="Ville", country="BE")
    assert fr.postal(FRENCH, address) == "1 rue Haute, Bât. B, 10000 Ville, Belgique"


def test_coordinates_say_their_hemispheres() -> None:
    assert fr.coordinates(FRENCH, Coordinates(latitude=47.3768, longitude=-1.4305)) == "47,37680° nord, 1,43050° ouest"


@pytest.mark.parametrize(("text", "said"), [("pour le suivi", "Pour le suivi."), ("Déjà dit.", "Déjà dit.")])
def test_a_sentence_begins_with_a_capital_and_ends_once(text: str, said: str) -> None:
    assert fr.sentence(text) == said

"""Values of the model as a reader expects them: dates, money, phones, hours, languages, lists.

Dates, amounts, lists, names of days and of languages follow the CLDR locale of the words; phones the numbering plan of
the ARCEP for a French reader, the international form for another.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, time
from decimal import Decimal
from itertools import groupby
from typing import Final

from babel.dates import format_date, format_skeleton, format_time, get_day_names
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal

from chirsite.model.fees import Fee
from chirsite.model.fields import PartialDate
from chirsite.model.place import Absence, Address, Coordinates, Hours, Weekday
from chirsite.render.views import DateView, OpeningView, PhoneView
from chirsite.render.words import Words
from chirsite.text.marked import START, unmarked
from chirsite.text.money import euros as french_euros
from chirsite.text.phone import french_phone, international_phone
from chirsite.text.typography import typeset

_NBSP: Final = "\u00a0"
_TO: Final = f"{_NBSP}–\u2060{_NBSP}"
"""Between two hours. A line may end after a dash, whatever space follows; not before a word joiner (UAX 14, LB11)."""


def long_date(words: Words, day: date) -> str:
    """« 1er octobre 2026 », the day held to its month."""
    text = format_date(day, "long", locale=words.locale).replace(" ", _NBSP, 1)
    return f"1er{text[1:]}" if words.is_french and day.day == 1 else text


def date_view(words: Words, day: date) -> DateView:
    """The date for people and for machines."""
    return DateView(long_date(words, day), day.isoformat())


def partial_date(words: Words, value: PartialDate) -> str:
    """« 2014 », « octobre 2014 » or « 5 octobre 2014 », as precise as it is known."""
    if value.day:
        return long_date(words, value.earliest)
    return format_skeleton("yMMMM" if value.month else "y", value.earliest, locale=words.locale)


def period(words: Words, since: PartialDate, until: PartialDate | None) -> str:
    """« depuis 2015 », « 2013 – 2015 », or « 2013 » when it began and ended then."""
    if until is None:
        return words("formats.since", date=partial_date(words, since))
    if since == until:
        return partial_date(words, since)
    return f"{partial_date(words, since)}{_NBSP}– {partial_date(words, until)}"


def days(words: Words, first: date, last: date) -> str:
    """« le 3 août 2026 », « du 3 au 10 août 2026 »: in French, month and year once when they are the same."""
    if first == last:
        return words("formats.on_day", day=long_date(words, first))
    return words("formats.days", first=_first_day(words, first, last), last=long_date(words, last))


def _first_day(words: Words, first: date, last: date) -> str:
    if not words.is_french:
        return long_date(words, first)
    parts = long_date(words, first).split()
    same_year, same_month = first.year == last.year, (first.year, first.month) == (last.year, last.month)
    return " ".join(parts[: 3 - same_year - same_month]).replace(" ", _NBSP, 1)


def absence(words: Words, value: Absence, what: str = "") -> str:
    """« Absence du 3 au 10 août 2026. Relais : … »."""
    what = what or words("formats.absence")
    text = f"{what} {days(words, value.first_day, value.last_day)}."
    return f"{text} {sentence(words('formats.relay', relay=value.relay))}" if value.relay else text


def euros(words: Words, amount: Decimal) -> str:
    """« 57,50 € », or « €57.50 » in English: cents only when there are some."""
    if words.is_french:
        return french_euros(amount)
    pattern = words.locale.currency_formats["standard"].pattern
    whole = amount == amount.to_integral_value()
    return format_currency(
        amount,
        "EUR",
        pattern.replace(".00", "") if whole else pattern,
        locale=words.locale,
        currency_digits=False,
    )


def fee_amount(words: Words, fee: Fee) -> str:
    """« 60 € » or « de 400 € à 900 € »; all taxes included, and so said, for a cosmetic act (règle EST-11)."""
    if fee.minimum is not None and fee.maximum is not None:
        text = price_range(words, fee.minimum, fee.maximum)
    else:
        text = euros(words, fee.amount or Decimal(0))
    return words("formats.taxes_included", amount=text) if fee.cosmetic else text


def price_range(words: Words, low: Decimal, high: Decimal) -> str:
    """« de 400 € à 900 € »."""
    return words("formats.amounts", low=euros(words, low), high=euros(words, high))


def phone(words: Words, number: str) -> PhoneView:
    """An E.164 number as it is dialled from France, or from anywhere by who reads another language; its link."""
    text = french_phone(number) if words.is_french else international_phone(number)
    return PhoneView(text.replace(" ", _NBSP), f"tel:{number}")


def siret(number: str) -> str:
    """« 123 456 789 00012 »: the company in threes, then the establishment."""
    return _NBSP.join((number[:3], number[3:6], number[6:9], number[9:]))


def time_of_day(words: Words, value: time) -> str:
    """« 9 h », « 12 h 30 »; « 09:00 » elsewhere than in French."""
    if not words.is_french:
        return format_time(value, "short", locale=words.locale)
    minutes = f"{_NBSP}{value.minute:02}" if value.minute else ""
    return f"{value.hour}{_NBSP}h{minutes}"


def openings(words: Words, hours: Iterable[Hours]) -> tuple[OpeningView, ...]:
    """One line a weekday and note, from Monday to Sunday: « lundi », « 9 h – 12 h 30 et 14 h – 18 h »."""
    order = list(Weekday)
    ordered = sorted(hours, key=lambda item: (order.index(item.day), item.note or "", item.opens))
    return tuple(
        OpeningView(
            day=weekday(words, day),
            hours=listing(words, [_range(words, item) for item in items]),
            note=typeset(note),
            number=order.index(day) + 1,
        )
        for (day, note), items in groupby(ordered, key=lambda item: (item.day, item.note or ""))
    )


def weekday(words: Words, day: Weekday) -> str:
    """« lundi »."""
    return str(get_day_names(locale=words.locale)[list(Weekday).index(day)])


def _range(words: Words, item: Hours) -> str:
    return f"{time_of_day(words, item.opens)}{_TO}{time_of_day(words, item.closes)}"


def duration(seconds: int) -> str:
    """« 1 min 10 s »."""
    minutes, rest = divmod(seconds, 60)
    parts = [f"{minutes}{_NBSP}min"] * (minutes > 0) + [f"{rest}{_NBSP}s"] * (rest > 0 or minutes == 0)
    return " ".join(parts)


def language(words: Words, code: str) -> str:
    """The name of a BCP 47 code, « portugais (Brésil) »; the code itself when the CLDR has no name."""
    primary, *others = code.split("-")
    locale = words.locale
    name = locale.languages.get(primary)
    if name is None:
        return code
    details = [locale.territories.get(part) or locale.scripts.get(part) or part for part in others]
    return f"{name} ({', '.join(details)})" if details else name


def country(words: Words, code: str) -> str:
    """The name of a country; the code itself when the CLDR has no name."""
    return str(words.locale.territories.get(code, code))


def listing(words: Words, items: Sequence[str]) -> str:
    """« a, b et c »; ``""`` for nothing."""
    return str(format_list(items, locale=words.locale)) if items else ""


def town(words: Words, address: Address) -> str:
    """« 44999 Villeneuve-l’Exemple », with the country when it is not France or the reader may be abroad."""
    known = address.country == "FR" and words.is_french
    abroad = "" if known else f", {country(words, address.country)}"
    return f"{address.postcode} {typeset(address.city)}{abroad}"


def postal(words: Words, address: Address) -> str:
    """The whole address on one line."""
    lines = [typeset(line) for line in (address.street, address.complement) if line]
    return ", ".join([*lines, town(words, address)])


def at_town(words: Words, city: str) -> str:
    """« à Nantes », « au Mans », « aux Sables-d’Olonne »; « in Nantes »."""
    contracted = (("Le ", "au "), ("Les ", "aux ")) if words.is_french else ()
    for article, short in contracted:
        if city.startswith(article):
            return f"{short}{city.removeprefix(article)}"
    return words("formats.at_town", town=city)


def coordinates(words: Words, point: Coordinates) -> str:
    """« 47,21840° nord, 1,55360° ouest »."""
    north = words("formats.north" if point.latitude >= 0 else "formats.south", degrees=_degrees(words, point.latitude))
    east = words("formats.east" if point.longitude >= 0 else "formats.west", degrees=_degrees(words, point.longitude))
    return f"{north}, {east}"


def _degrees(words: Words, value: float) -> str:
    return f"{format_decimal(abs(value), format='0.00000', locale=words.locale)}°"


def capitalised(text: str) -> str:
    """The same text with its first letter in upper case, the rest untouched."""
    at = text.startswith(START)
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def uncapitalised(text: str) -> str:
    """The same text with its first letter in lower case, to follow a colon."""
    at = text.startswith(START)
    return text[:at] + text[at : at + 1].lower() + text[at + 1 :]


def sentence(text: str) -> str:
    """The text as a sentence: a capital first, a full stop last if it ends without one."""
    start = capitalised(typeset(text))
    return start if unmarked(start).endswith((".", "!", "?", "…")) else f"{start}."

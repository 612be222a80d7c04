"""Values of the model as a French reader expects them: dates, money, phones, hours, languages, lists.

Dates, amounts and language names follow the French locale of the CLDR; phones the numbering plan of the ARCEP.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, time
from itertools import groupby
from typing import Final

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

from chirsite.model.fees import Fee
from chirsite.model.fields import PartialDate
from chirsite.model.place import Absence, Address, Coordinates, Hours, Weekday
from chirsite.render.labels import WEEKDAYS
from chirsite.render.views import DateView, OpeningView, PhoneView
from chirsite.text.money import euros
from chirsite.text.phone import french_phone
from chirsite.text.typography import typeset

_FRENCH: Final = Locale("fr")
_NBSP: Final = "\u00a0"
_DIALLED_WITH_ZERO: Final = frozenset({33, 262, 590, 594, 596})
"""Country codes of the French numbering plan: metropolis, Réunion and Mayotte, Guadeloupe, Guyane, Martinique."""


def long_date(day: date) -> str:
    """« 1er octobre 2026 », the day held to its month."""
    text = format_date(day, "d MMMM y", locale=_FRENCH).replace(" ", _NBSP, 1)
    return f"1er{text[1:]}" if day.day == 1 else text


def date_view(day: date) -> DateView:
    """The date for people and for machines."""
    return DateView(long_date(day), day.isoformat())


def partial_date(value: PartialDate) -> str:
    """« 2014 », « octobre 2014 » or « 5 octobre 2014 », as precise as it is known."""
    if value.day:
        return long_date(value.earliest)
    return format_date(value.earliest, "MMMM y" if value.month else "y", locale=_FRENCH)


def period(since: PartialDate, until: PartialDate | None) -> str:
    """« depuis 2015 », « 2013 – 2015 », or « 2013 » when it began and ended then."""
    if until is None:
        return f"depuis {partial_date(since)}"
    if since == until:
        return partial_date(since)
    return f"{partial_date(since)}{_NBSP}– {partial_date(until)}"


def days(first: date, last: date) -> str:
    """« le 3 août 2026 », « du 3 au 10 août 2026 »: month and year once when they are the same."""
    if first == last:
        return f"le {long_date(first)}"
    words = long_date(first).split()
    same_year, same_month = first.year == last.year, (first.year, first.month) == (last.year, last.month)
    kept = words[: 3 - same_year - same_month]
    return f"du {' '.join(kept).replace(' ', _NBSP, 1)} au {long_date(last)}"


def absence(value: Absence, what: str = "Absence") -> str:
    """« Absence du 3 au 10 août 2026. Relais : … »."""
    text = f"{what} {days(value.first_day, value.last_day)}."
    return f"{text} {sentence(f'Relais : {value.relay}')}" if value.relay else text


def fee_amount(fee: Fee) -> str:
    """« 60 € » or « de 400 € à 900 € »; all taxes included, and so said, for a cosmetic act (règle EST-11)."""
    taxes = f"{_NBSP}TTC" if fee.cosmetic else ""
    if fee.amount is not None:
        return f"{euros(fee.amount)}{taxes}"
    bounds = [euros(bound) for bound in (fee.minimum, fee.maximum) if bound is not None]
    return f"de {' à '.join(bounds)}{taxes}"


def phone(number: str) -> PhoneView:
    """An E.164 number as it is dialled from France, and as a ``tel:`` link."""
    return PhoneView(french_phone(number).replace(" ", _NBSP), f"tel:{number}")


def siret(number: str) -> str:
    """« 123 456 789 00012 »: the company in threes, then the establishment."""
    return _NBSP.join((number[:3], number[3:6], number[6:9], number[9:]))


def time_of_day(value: time) -> str:
    """« 9 h », « 12 h 30 »."""
    minutes = f"{_NBSP}{value.minute:02}" if value.minute else ""
    return f"{value.hour}{_NBSP}h{minutes}"


def openings(hours: Iterable[Hours]) -> tuple[OpeningView, ...]:
    """One line a weekday and note, from Monday to Sunday: « lundi », « 9 h – 12 h 30 et 14 h – 18 h »."""
    order = list(Weekday)
    ordered = sorted(hours, key=lambda item: (order.index(item.day), item.note or "", item.opens))
    return tuple(
        OpeningView(WEEKDAYS[day], listing([_range(item) for item in items]), typeset(note))
        for (day, note), items in groupby(ordered, key=lambda item: (item.day, item.note or ""))
    )


def _range(item: Hours) -> str:
    return f"{time_of_day(item.opens)}{_NBSP}–{_NBSP}{time_of_day(item.closes)}"


def duration(seconds: int) -> str:
    """« 1 min 10 s »."""
    minutes, rest = divmod(seconds, 60)
    parts = [f"{minutes}{_NBSP}min"] * (minutes > 0) + [f"{rest}{_NBSP}s"] * (rest > 0 or minutes == 0)
    return " ".join(parts)


def language(code: str) -> str:
    """The French name of a BCP 47 code, « portugais (Brésil) »; the code itself when the CLDR has no name."""
    primary, *others = code.split("-")
    name = _FRENCH.languages.get(primary)
    if name is None:
        return code
    details = [_FRENCH.territories.get(part) or _FRENCH.scripts.get(part) or part for part in others]
    return f"{name} ({', '.join(details)})" if details else name


def country(code: str) -> str:
    """The French name of a country; the code itself when the CLDR has no name."""
    return str(_FRENCH.territories.get(code, code))


def listing(items: Sequence[str]) -> str:
    """« a, b et c »; ``""`` for nothing."""
    return str(format_list(items, locale=_FRENCH)) if items else ""


def town(address: Address) -> str:
    """« 44999 Villeneuve-l’Exemple », with the country when it is not France."""
    abroad = "" if address.country == "FR" else f", {country(address.country)}"
    return f"{address.postcode} {typeset(address.city)}{abroad}"


def postal(address: Address) -> str:
    """The whole address on one line."""
    lines = [typeset(line) for line in (address.street, address.complement) if line]
    return ", ".join([*lines, town(address)])


def at_town(city: str) -> str:
    """« à Nantes », « au Mans », « aux Sables-d’Olonne »."""
    for article, contracted in (("Le ", "au "), ("Les ", "aux ")):
        if city.startswith(article):
            return f"{contracted}{city.removeprefix(article)}"
    return f"à {city}"


def coordinates(point: Coordinates) -> str:
    """« 47,21840° nord, 1,55360° ouest »."""
    north = f"{_degrees(point.latitude)} {'nord' if point.latitude >= 0 else 'sud'}"
    east = f"{_degrees(point.longitude)} {'est' if point.longitude >= 0 else 'ouest'}"
    return f"{north}, {east}"


def _degrees(value: float) -> str:
    return f"{format_decimal(abs(value), format='0.00000', locale=_FRENCH)}°"


def capitalised(text: str) -> str:
    """The same text with its first letter in upper case, the rest untouched."""
    return text[:1].upper() + text[1:]


def uncapitalised(text: str) -> str:
    """The same text with its first letter in lower case, to follow a colon."""
    return text[:1].lower() + text[1:]


def sentence(text: str) -> str:
    """The text as a sentence: a capital first, a full stop last if it ends without one."""
    start = capitalised(typeset(text))
    return start if start.endswith((".", "!", "?", "…")) else f"{start}."

"""What a visitor of a page can read or reach, and how a value of its structured data reads there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from babel import Locale
from babel.dates import format_date
from selectolax.lexbor import LexborHTMLParser

from tests.support.vocabulary import Node, objects, types_of

_ANSWERS = {("fr", True): "oui", ("fr", False): "non", ("en", True): "yes", ("en", False): "no"}
_REACHED = ("href", "src", "poster", "alt", "datetime", "lang")
_AMOUNT = re.compile(r"€[\d,.]+|\d[\d ]*(?:,\d\d)? €")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SPECIALTIES = {
    "Musculoskeletal": {"fr": "chirurgie orthopédique", "en": "orthopaedic"},
    "PlasticSurgery": {"fr": "chirurgie plastique", "en": "plastic"},
}


@dataclass(frozen=True)
class Shown:
    """The visible text of a page on one line in lower case, and what its attributes lead to or say."""

    text: str
    attributes: str
    language: str

    @property
    def locale(self) -> Locale:
        """How dates read on the page."""
        return Locale("en", "GB") if self.language == "en" else Locale(self.language)

    def holds(self, words: str) -> bool:
        """Whether ``words`` stand in the text, and not within a longer word, number or time."""
        wanted = _plain(words)
        before = r"(?<!\d )" if wanted[0].isdigit() else ""
        after = r"(?! \d)" if wanted[-1].isdigit() or wanted.endswith(" h") else ""
        return re.search(rf"(?<!\w){before}{re.escape(wanted)}(?!\w){after}", self.text) is not None

    def reaches(self, value: str) -> bool:
        """Whether an attribute of the page holds ``value``."""
        return value in self.attributes


def shown(html: str, text: str, canonical: str, language: str = "fr") -> Shown:
    """Read a page in ``language`` whose visible text is ``text`` and whose own address is ``canonical``."""
    nodes = LexborHTMLParser(html).css("html, body, body *")
    values = [node.attributes[name] or "" for node in nodes for name in _REACHED if name in node.attributes]
    origin = "/".join(canonical.split("/")[:3])
    absolute = [f"{origin}{value}" for value in values if value.startswith("/")]
    return Shown(_plain(text), "\n".join([canonical, *values, *absolute]), language)


def unseen(graph: object, page: Shown) -> Iterator[str]:
    """Each value of ``graph``, with its property, that a visitor of ``page`` can neither read nor reach."""
    for node in objects(graph):
        for name, value in node.items():
            if name.startswith("@") or name == "position":  # the order of the trail itself
                continue
            for item in value if isinstance(value, list) else [value]:
                if isinstance(item, (str, int, float)) and not _is_seen(name, item, node, page):
                    yield f"{' '.join(types_of(node))}.{name}: {item}"


def _is_seen(name: str, value: str | float, node: Node, page: Shown) -> bool:
    if reading := _READINGS.get(name):
        return reading(str(value), node, page)
    if isinstance(value, bool):
        colon = " : " if page.language == "fr" else ": "
        return page.holds(f"{node['name']}{colon}{_ANSWERS[page.language, value]}")
    if isinstance(value, str) and value.startswith("https://"):
        return page.reaches(value)
    return all(page.holds(line) for line in str(value).split("\n"))


def _day(value: str, _node: Node, page: Shown) -> bool:
    return page.reaches(value) or page.holds(_partial(value, page))


def _partial(value: str, page: Shown) -> str:
    """« 2010 », « mars 2010 » or « 1er mars 2010 », as precise as the ISO date."""
    year, *rest = (int(part) for part in value.split("-"))
    month, day = (*rest, 1, 1)[:2]
    text = format_date(date(year, month, day), ("y", "MMMM y", "d MMMM y")[len(rest)], locale=page.locale)
    return text.replace("1 ", "1er ") if page.language == "fr" and len(rest) == 2 and day == 1 else text


def _hour(value: str, _node: Node, page: Shown) -> bool:
    hour, minute = value.split(":")
    closed_all_day = value == "00:00"  # how schema.org writes it: the days of closure stand beside it
    french = f"{int(hour)} h {minute if minute != '00' else ''}".strip()
    return closed_all_day or page.holds(french if page.language == "fr" else value)


def _seconds(value: str, _node: Node, page: Shown) -> bool:
    minutes, seconds = divmod(int(value.removeprefix("PT").removesuffix("S")), 60)
    return page.holds(" ".join(part for part in (f"{minutes} min" * (minutes > 0), f"{seconds} s") if part))


def _parts(value: str, _node: Node, page: Shown) -> bool:
    return all(page.holds(part) for part in value.split(", "))


def _amounts(value: str, _node: Node, page: Shown) -> bool:
    return all(page.holds(amount) for amount in _AMOUNT.findall(_plain(value)))


def _language(value: str, _node: Node, page: Shown) -> bool:
    return page.reaches(value) or page.holds(page.locale.languages[value])


_READINGS: Mapping[str, Callable[[str, Node, Shown], bool]] = {
    "datePublished": _day,
    "dateModified": _day,
    "dateCreated": _day,
    "lastReviewed": _day,
    "uploadDate": _day,
    "validFrom": _day,
    "validThrough": _day,
    "opens": _hour,
    "closes": _hour,
    "duration": _seconds,
    "streetAddress": _parts,
    "paymentAccepted": _parts,
    "priceRange": _amounts,
    "knowsLanguage": _language,
    "inLanguage": _language,
    "latitude": lambda value, _node, page: page.reaches(value),
    "longitude": lambda value, _node, page: page.reaches(value),
    "telephone": lambda value, _node, page: page.reaches(f"tel:{value}"),
    "addressCountry": lambda value, _node, page: value == "FR" and page.reaches("tel:+33"),
    "currenciesAccepted": lambda value, _node, page: value == "EUR" and "€" in page.text,
    "dayOfWeek": lambda value, _node, page: page.holds(
        page.locale.days["format"]["wide"][_DAYS.index(value.rpartition("/")[2])]
    ),
    "medicalSpecialty": lambda value, _node, page: page.holds(_SPECIALTIES[value.rpartition("/")[2]][page.language]),
    "propertyID": lambda value, _node, page: page.holds(value),
}


def _plain(text: str) -> str:
    return " ".join(text.lower().split())

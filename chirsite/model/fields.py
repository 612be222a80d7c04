"""The scalar types of the model. Every value arrives as text; each type says in French what it wants."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import Annotated, Any, Self

import phonenumbers
from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    ValidationInfo,
    WithJsonSchema,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from chirsite.text.phone import NOBODYS_PHONE

_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_PARTIAL_DATE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?")
_FRENCH_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_TIME = re.compile(r"(\d{2}):(\d{2})")
_MONEY = re.compile(r"\d{1,6}(?:[.,]\d{1,2})?")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
# Narrower than the RFC: what is left out (« ? », « % », quotes…) changes what a link to write to it does.
_HOST = r"(?:[\w-]+\.)+[\w-]*[^\W\d_][\w-]*"
_EMAIL = re.compile(rf"[\w.+'’-]+@{_HOST}")
# RFC 3986 has none of the characters that could end the place where an address is written; nobody signs in by link.
_URL = re.compile(rf"https?://{_HOST}(?::\d{{1,5}})?(?:[/?#][^\s<>\"\\^`{{|}}]*)?")
_DOI = re.compile(r"10\.\d{4,9}/\S+")
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}")
# Nothing that ends the place of a value, opens what nothing closes, or loads a file.
_CSS_VALUE = re.compile(
    r"(?!.*(?:/\*|\*/|\b(?:url|src|image|image-set|cross-fade|element)\())"
    r"(?:[^;{}<>\\@\"'\n]|\"[^\"\\\n<>]*\"|'[^'\\\n<>]*')+",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?")


def luhn(digits: str) -> bool:
    """Whether a string of digits ends with its Luhn key (ISO/IEC 7812-1, annex B)."""
    total = 0
    for index, char in enumerate(reversed(digits)):
        value = int(char) * (2 if index % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def _fault(kind: str, message: str, **values: str) -> PydanticCustomError:
    return PydanticCustomError(kind, message, values)


def _text(value: str) -> str:
    if not value.strip():
        raise _fault("empty", "cette valeur est vide")
    return value.strip()


def _yes_no(value: object) -> object:
    known = {"oui": True, "yes": True, "true": True, "non": False, "no": False, "false": False}
    if isinstance(value, str) and value.strip().lower() in known:
        return known[value.strip().lower()]
    if isinstance(value, bool):
        return value
    raise _fault("yes_no", "« {value} » n’est ni « yes » (oui) ni « no » (non)", value=str(value))


def _iso_date(value: object) -> object:
    if isinstance(value, date):
        return value
    text = str(value).strip()
    if _ISO_DATE.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise _fault("date", "« {value} » n’existe pas au calendrier", value=text) from None
    french = _FRENCH_DATE.fullmatch(text)
    if french:
        day, month, year = french.groups()
        raise _fault(
            "date",
            "« {value} » doit s’écrire « {iso} » (année-mois-jour)",
            value=text,
            iso=f"{year}-{month:0>2}-{day:0>2}",
        )
    raise _fault("date", "« {value} » n’est pas une date de la forme 2026-11-21", value=text)


def _time(value: object) -> object:
    if isinstance(value, time):
        return value
    match = _TIME.fullmatch(str(value).strip())
    if match and int(match[1]) < 24 and int(match[2]) < 60:
        return time(int(match[1]), int(match[2]))
    raise _fault("time", "« {value} » n’est pas une heure de la forme 09:30", value=str(value))


def _money(value: object) -> object:
    if isinstance(value, Decimal):
        return value
    text = str(value).strip()
    if _MONEY.fullmatch(text):
        return Decimal(text.replace(",", "."))
    raise _fault("money", "« {value} » n’est pas un montant en euros comme 60 ou 57.50", value=text)


def _phone(value: str, info: ValidationInfo) -> str:
    if value == NOBODYS_PHONE and info.context is not None:
        return value
    try:
        number = phonenumbers.parse(value, "FR")
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_valid_number(number):
        raise _fault(
            "phone",
            "« {value} » n’est pas un numéro de téléphone (02 61 91 20 26 ; outre-mer : +590 590 12 34 56)",
            value=value,
        )
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _rpps(value: str) -> str:
    digits = value.replace(" ", "")
    if not re.fullmatch(r"\d{11}", digits):
        raise _fault(
            "rpps",
            "« {value} » : un numéro RPPS a 11 chiffres ; il figure sur la carte CPS et dans annuaire.sante.fr",
            value=value,
        )
    if not luhn(digits):
        raise _fault("rpps", "« {value} » : la clé du numéro RPPS (dernier chiffre) est fausse", value=value)
    return digits


def _siret(value: str) -> str:
    digits = value.replace(" ", "")
    if not re.fullmatch(r"\d{14}", digits) or not luhn(digits):
        raise _fault("siret", "« {value} » n’est pas un SIRET : 14 chiffres, dont une clé", value=value)
    return digits


def _matching(pattern: re.Pattern[str], kind: str, message: str) -> AfterValidator:
    def check(value: str) -> str:
        _text(value)
        if not pattern.fullmatch(value.strip()):
            raise _fault(kind, message, value=value)
        return value.strip()

    return AfterValidator(check)


def _like(example: str) -> Any:
    """What editors propose for a value of this form."""
    return Field(examples=[example])


Text = Annotated[str, AfterValidator(_text)]
YesNo = Annotated[bool, BeforeValidator(_yes_no), WithJsonSchema({"enum": ["yes", "no"]})]
IsoDate = Annotated[
    date,
    BeforeValidator(_iso_date),
    WithJsonSchema({"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$", "examples": ["2026-11-21"]}),
]
TimeOfDay = Annotated[
    time, BeforeValidator(_time), WithJsonSchema({"type": "string", "pattern": r"^\d{2}:\d{2}$", "examples": ["09:30"]})
]
Money = Annotated[
    Decimal,
    BeforeValidator(_money),
    WithJsonSchema({"type": ["number", "string"], "description": "euros", "examples": ["57.50"]}),
]
Phone = Annotated[str, AfterValidator(_phone), _like("02 61 91 20 26")]
Rpps = Annotated[str, AfterValidator(_rpps), _like("10100000008")]
Siret = Annotated[str, AfterValidator(_siret), _like("000 000 000 00018")]
Slug = Annotated[
    str,
    _matching(_SLUG, "slug", "« {value} » : minuscules sans accent, chiffres et traits d’union seulement"),
    _like("cabinet-du-port"),
]
Email = Annotated[
    str,
    _matching(_EMAIL, "email", "« {value} » n’est pas une adresse électronique"),
    _like("secretariat@dr-exemple.example"),
]
Url = Annotated[
    str,
    _matching(_URL, "url", "« {value} » n’est pas une adresse complète, qui commence par https://"),
    _like("https://www.dr-exemple.example"),
]
Doi = Annotated[
    str,
    _matching(_DOI, "doi", "« {value} » n’est pas un DOI, comme 10.1002/14651858.CD001552"),
    _like("10.1002/14651858.CD001552"),
]
Pmid = Annotated[
    str, _matching(re.compile(r"\d{1,8}"), "pmid", "« {value} » n’est pas un identifiant PubMed"), _like("12345678")
]
Postcode = Annotated[
    str, _matching(re.compile(r"\d{5}"), "postcode", "« {value} » : un code postal a 5 chiffres"), _like("44000")
]
Country = Annotated[
    str, _matching(re.compile(r"[A-Z]{2}"), "country", "« {value} » : code de pays à 2 lettres, FR"), _like("FR")
]
Language = Annotated[
    str,
    _matching(_LANGUAGE, "language", "« {value} » n’est pas un code de langue (BCP 47), comme fr, en ou pt-BR"),
    _like("pt-BR"),
]

Colour = Annotated[
    str, _matching(_COLOUR, "colour", "« {value} » n’est pas une couleur comme #0b5d69"), _like("#0b5d69")
]
CssValue = Annotated[
    str,
    _matching(_CSS_VALUE, "css_value", "« {value} » n’est pas une valeur CSS simple, comme 1.5rem"),
    _like("1.5rem"),
]

GoogleCode = Annotated[
    str,
    _matching(
        re.compile(r"google[0-9a-f]{16}\.html|[A-Za-z0-9_-]{20,100}"),
        "google_code",
        "« {value} » n’est ni le nom du fichier donné par Google (google….html) ni le code de sa balise",
    ),
]
BingCode = Annotated[
    str, _matching(re.compile(r"[0-9A-F]{32}"), "bing_code", "« {value} » n’est pas le code de Bing : 32 caractères")
]
IndexNowKey = Annotated[
    str,
    _matching(
        re.compile(r"[0-9a-f]{32}"), "indexnow_key", "« {value} » n’est pas une clé : 32 chiffres ou lettres de a à f"
    ),
]


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date known to the year, the month or the day, as on a diploma or in a bibliography."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, value: object) -> Self:
        """Read ``2012``, ``2012-10`` or ``2012-10-05``; raises PydanticCustomError otherwise."""
        if isinstance(value, cls):
            return value
        match = _PARTIAL_DATE.fullmatch(str(value).strip())
        if not match:
            raise _fault("partial_date", "« {value} » : écrire 2012, 2012-10 ou 2012-10-05", value=str(value))
        year, month, day = (int(part) if part else None for part in match.groups())
        try:
            date(year or 1, month or 1, day or 1)
        except ValueError:
            raise _fault("partial_date", "« {value} » n’existe pas au calendrier", value=str(value)) from None
        return cls(year or 1, month, day)

    @property
    def iso(self) -> str:
        """The reduced ISO 8601 form it was written in."""
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)]
        return "-".join(parts)

    @property
    def earliest(self) -> date:
        """The first day it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(cls.parse)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$", "examples": ["2012", "2012-10"]}

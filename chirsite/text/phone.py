"""Phone numbers as the French read and dial them, and as they are dialled from anywhere."""

from __future__ import annotations

from typing import Final

NOBODYS_PHONE: Final = "+33000000000"
"""Stands for a number still to be completed, in a site in preparation alone."""

_DIALLED_WITH_ZERO = frozenset({33, 262, 508, 590, 594, 596})
"""Metropolitan France and the overseas departments: a number is dialled with ten digits."""


def french_phone(number: str) -> str:
    """An E.164 number in words of two digits, « 02 61 91 20 26 »; a foreign one keeps its country code.

    Raises phonenumbers.NumberParseException for anything else.
    """
    import phonenumbers

    if number == NOBODYS_PHONE:
        return "00 00 00 00 00"
    parsed = phonenumbers.parse(number, None)
    style = phonenumbers.PhoneNumberFormat
    national = parsed.country_code in _DIALLED_WITH_ZERO
    return phonenumbers.format_number(parsed, style.NATIONAL if national else style.INTERNATIONAL)


def international_phone(number: str) -> str:
    """An E.164 number in words, with its country code: « +33 2 61 91 20 26 ».

    Raises phonenumbers.NumberParseException for anything else.
    """
    import phonenumbers

    return phonenumbers.format_number(phonenumbers.parse(number, None), phonenumbers.PhoneNumberFormat.INTERNATIONAL)

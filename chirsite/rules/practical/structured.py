"""Phones and postal addresses in the structured data of a page (schema.org)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from chirsite.rules.shared.structured import nodes, strings

_PHONE_KEYS = ("telephone", "faxNumber")


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """A ``PostalAddress`` as a robot reads it; a part that is absent is empty."""

    street: str
    postcode: str
    city: str

    @property
    def text(self) -> str:
        """The address in one line."""
        return " ".join(part for part in (self.street, self.postcode, self.city) if part)


def phones_of(value: object) -> Iterator[str]:
    """Every phone and fax number in a JSON value."""
    for node in nodes(value):
        for key in _PHONE_KEYS:
            yield from strings(node.get(key))


def places_of(value: object) -> Iterator[tuple[str, str]]:
    """Each object that has an address, by its name, with each of its phone numbers."""
    for node in nodes(value):
        if isinstance(node.get("address"), Mapping) and isinstance(node.get("name"), str):
            yield from ((node["name"], phone) for phone in strings(node.get("telephone")))


def postal_addresses(value: object) -> Iterator[PostalAddress]:
    """Every postal address in a JSON value."""
    for node in nodes(value):
        if "streetAddress" in node or "postalCode" in node:
            street, postcode, city = (str(node.get(key) or "") for key in _ADDRESS_KEYS)
            yield PostalAddress(street, postcode, city)


_ADDRESS_KEYS = ("streetAddress", "postalCode", "addressLocality")

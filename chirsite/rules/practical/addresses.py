"""The postal addresses of the data, and those of a page that resemble one without being it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from chirsite.model.place import Address
from chirsite.model.project import Project
from chirsite.rules.practical.structured import PostalAddress
from chirsite.text.fold import fold, folded_text, folded_words

_STREET = re.compile(r"(?P<number>\d{1,4}(?: ?(?:bis|ter|quater))?),? (?P<name>\D.+)")
_NUMBER = r"(?<![\d,.])(?P<number>\d{1,4}(?: ?(?:bis|ter|quater))?),? "


@dataclass(frozen=True)
class KnownAddresses:
    """Every address of the data: places, publisher, host."""

    addresses: tuple[Address, ...]

    @classmethod
    def of(cls, project: Project) -> KnownAddresses:
        """The addresses of a project."""
        settings = project.settings.value
        places = (place.address for place in project.places())
        return cls((*places, settings.publisher.address, settings.host.address))

    def holds(self, found: PostalAddress) -> bool:
        """Whether an address of the structured data is one of ours; what it adds after the street is no matter."""
        street, city = folded_words(found.street), folded_words(found.city)
        return any(
            street.startswith(folded_words(known.street))
            and found.postcode == known.postcode
            and city == folded_words(known.city)
            for known in self.addresses
        )

    def near_misses(self, text: str) -> Iterator[str]:
        """Addresses of ``text`` in one of our streets and towns, with another number or another postcode."""
        folded = folded_text(text)
        for pattern in self._patterns:
            for match in pattern.finditer(folded):
                if (match["street"], match["postcode"], match["city"]) not in self._parts:
                    # the way back to the original costs more than the search, and is rarely asked for
                    start, end = fold(text).original_span(match.start(), match.end())
                    yield text[start:end]

    @cached_property
    def _parts(self) -> frozenset[tuple[str, str, str]]:
        return frozenset((folded_words(one.street), one.postcode, folded_words(one.city)) for one in self.addresses)

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str], ...]:
        return tuple(dict.fromkeys(pattern for one in self.addresses if (pattern := _resembling(one))))


def _resembling(address: Address) -> re.Pattern[str] | None:
    """The same street and town with any number and postcode; None for a street without a number."""
    street = _STREET.fullmatch(folded_words(address.street))
    if street is None:
        return None
    return re.compile(
        rf"(?P<street>{_NUMBER}{re.escape(street['name'])})(?!\w)(?:[^.;!?\d][^.;!?]{{0,59}}?)?[ ,]"
        rf"(?P<postcode>\d{{5}}),? (?P<city>{re.escape(folded_words(address.city))})(?!\w)"
    )

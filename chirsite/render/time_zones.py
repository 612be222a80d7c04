"""The time zone of a French address: what day it is at a place does not depend on where the reader is.

Source: IANA time zone database; postcodes of overseas France (La Poste).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from chirsite.model.place import Address

_METROPOLIS: Final = "Europe/Paris"
_OVERSEAS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "971": "America/Guadeloupe",
        "972": "America/Martinique",
        "973": "America/Cayenne",
        "974": "Indian/Reunion",
        "975": "America/Miquelon",
        "976": "Indian/Mayotte",
        "977": "America/St_Barthelemy",
        "978": "America/Marigot",
        "986": "Pacific/Wallis",
        "987": "Pacific/Tahiti",
        "988": "Pacific/Noumea",
    }
)


def time_zone(address: Address) -> str:
    """The zone of an address; ``""`` abroad, where neither the hour nor the public holidays are known."""
    return _OVERSEAS.get(address.postcode[:3], _METROPOLIS) if address.country == "FR" else ""

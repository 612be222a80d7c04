"""Public registers, authorities and texts the generated pages link to."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from chirsite.render.views import LinkView
from chirsite.render.words import Words


class Official(StrEnum):
    """An official site; the value is the key of its name under ``official``."""

    ORDER_DIRECTORY = "order_directory"
    AMELI_DIRECTORY = "ameli_directory"
    DEONTOLOGY = "deontology"
    CNIL_COMPLAINTS = "cnil_complaints"
    TRANSPARENCY = "transparency"


_ADDRESSES: Final[Mapping[Official, str]] = MappingProxyType(
    {
        Official.ORDER_DIRECTORY: "https://www.conseil-national.medecin.fr/annuaire",
        Official.AMELI_DIRECTORY: "https://annuairesante.ameli.fr",
        Official.DEONTOLOGY: "https://www.conseil-national.medecin.fr/code-deontologie",
        Official.CNIL_COMPLAINTS: "https://www.cnil.fr/fr/plaintes",
        Official.TRANSPARENCY: "https://www.transparence.sante.gouv.fr",
    }
)


def official(words: Words, site: Official) -> LinkView:
    """The link to an official site."""
    return LinkView(words(f"official.{site.value}"), _ADDRESSES[site], external=True)

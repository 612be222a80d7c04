"""What rules say of themselves, in French."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from chirsite.diagnostics import Citation
from chirsite.rules.base import Evidence, Means
from chirsite.text.dates import french_date

MEANS: Final[Mapping[Means, str]] = MappingProxyType(
    {Means.AUTOMATIC: "automatique", Means.ASSISTED: "assistée", Means.READING: "laissée au lecteur"}
)
EVIDENCE: Final[Mapping[Evidence, str]] = MappingProxyType(
    {
        Evidence.READ: "texte lu",
        Evidence.CONFIRMED: "confirmé par des sources concordantes",
        Evidence.STATED: "énoncé par une seule source",
        Evidence.UNVERIFIED: "non vérifié",
    }
)


def read_words(citation: Citation) -> str:
    """« lu le 21 novembre 2026 », or that nobody read it."""
    return f"lu le {french_date(citation.read_on)}" if citation.read_on else "texte non relu"

"""The third-party services in words: name, use, and when they may load.

Sources: loi 78-17, article 82; délibérations of the CNIL 2020-091 and 2020-092; self-assessment of 4 July 2025.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from chirsite.model.site import ServiceKind

_AFTER_CHOICE: Final = "seulement si vous l’acceptez"


@dataclass(frozen=True, slots=True)
class ServiceLabel:
    """A service as the cookies page lists it."""

    name: str
    use: str
    loading: str


SERVICES: Final[Mapping[ServiceKind, ServiceLabel]] = MappingProxyType(
    {
        ServiceKind.YOUTUBE: ServiceLabel("YouTube", "vidéos", _AFTER_CHOICE),
        ServiceKind.VIMEO: ServiceLabel("Vimeo", "vidéos", _AFTER_CHOICE),
        ServiceKind.DAILYMOTION: ServiceLabel("Dailymotion", "vidéos", _AFTER_CHOICE),
        ServiceKind.GOOGLE_MAPS: ServiceLabel("Google Maps", "cartes", _AFTER_CHOICE),
        ServiceKind.OPENSTREETMAP: ServiceLabel("OpenStreetMap", "cartes", _AFTER_CHOICE),
        ServiceKind.MATOMO: ServiceLabel("Matomo", "mesure d’audience", _AFTER_CHOICE),
        ServiceKind.PLAUSIBLE: ServiceLabel("Plausible", "mesure d’audience", _AFTER_CHOICE),
        ServiceKind.MATOMO_EXEMPT: ServiceLabel(
            "Matomo, réglage exempté de consentement",
            "mesure d’audience anonyme, pour l’éditeur seul",
            "sans consentement, avec droit d’opposition",
        ),
        ServiceKind.SERVER_LOGS: ServiceLabel(
            "Journaux du serveur",
            "sécurité et statistiques de l’hébergement",
            "rien n’est écrit ni lu sur votre appareil",
        ),
    }
)

NEED_CONSENT: Final[frozenset[ServiceKind]] = frozenset(kind for kind in ServiceKind if kind.needs_consent)
"""Services that load nothing before the visitor's choice."""

"""The third-party services in words: name, use, and when they may load.

Sources: loi 78-17, article 82; délibérations of the CNIL 2020-091 and 2020-092; self-assessment of 4 July 2025.
"""

from __future__ import annotations

from typing import Final

from chirsite.model.site import ServiceKind
from chirsite.render.words import Words

NEED_CONSENT: Final[frozenset[ServiceKind]] = frozenset(kind for kind in ServiceKind if kind.needs_consent)
"""Services that load nothing before the visitor's choice."""


def service_name(words: Words, service: ServiceKind) -> str:
    """« Matomo, réglage exempté de consentement »."""
    return words.label(service)


def service_use(words: Words, service: ServiceKind) -> str:
    """« mesure d’audience »."""
    return words.label(service, "use")


def service_loading(words: Words, service: ServiceKind) -> str:
    """When the service may load: « seulement si vous l’acceptez »."""
    if service in NEED_CONSENT:
        return words("cookies.loading_after_choice")
    return words("cookies.loading_exempt" if service is ServiceKind.MATOMO_EXEMPT else "cookies.loading_none")

"""The third-party services in words: name, use, and when they may load."""

from __future__ import annotations

from chirsite.model.service import Service
from chirsite.render.words import Words
from chirsite.services.kind import Loading


def service_name(words: Words, service: Service) -> str:
    """« Matomo, réglage exempté de consentement »."""
    return words(f"labels.service_kind.{service.service.key}")


def service_use(words: Words, service: Service) -> str:
    """« mesure d’audience »."""
    return words(f"labels.service_kind_use.{service.service.key}")


def service_loading(words: Words, service: Service) -> str:
    """When the service may load: « seulement si vous l’acceptez »."""
    if service.needs_consent:
        return words("cookies.loading_after_choice")
    match service.loading:
        case Loading.NEVER:
            return words("cookies.loading_none")
        case Loading.LINK:
            return words("cookies.loading_link")
        case _:
            return words("cookies.loading_exempt")

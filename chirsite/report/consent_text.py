"""How the published site asks for consent, and why, in one line."""

from __future__ import annotations

from collections.abc import Iterable

from chirsite.model.service import Service
from chirsite.plan.consent import ConsentPlan, Mode
from chirsite.services.kind import Loading


def consent_line(plan: ConsentPlan) -> str:
    """« Consentement : demandé par un bandeau, à cause de ce qui s’exécute avec les pages (ga4). »."""
    running = [service for service in plan.used if service.loading is Loading.PAGE]
    match plan.mode:
        case Mode.BANNER:
            asked = _listed(service for service in running if service.needs_consent)
            told = f"demandé par un bandeau, à cause de ce qui s’exécute avec les pages ({asked})."
        case Mode.CONTEXTUAL:
            told = f"demandé sur place, sans bandeau : rien ne se charge qu’à la demande ({_listed(plan.asked)})."
        case Mode.NONE if running:
            told = f"rien à demander, la mesure d’audience en est exemptée ({_listed(running)})."
        case Mode.NONE:
            told = "rien à demander, les pages ne chargent aucun service tiers."
    return f"Consentement : {told}"


def _listed(services: Iterable[Service]) -> str:
    return ", ".join(service.service.key for service in services)

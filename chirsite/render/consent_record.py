"""The proof of what visitors were asked: the texts, purposes and controllers of a version, and the script that asks.

Sources: règlement (UE) 2016/679, article 7, § 1; délibération of the CNIL 2020-092, which admits dated copies of each
version. The record is kept beside the site, not in it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from hashlib import sha256

from markupsafe import Markup

from chirsite import __version__
from chirsite.model.service import Service
from chirsite.plan.consent import Mode
from chirsite.render.consent import token, version
from chirsite.render.context import Context
from chirsite.render.services import service_name
from chirsite.services.kind import Purpose
from chirsite.services.scripts import CONSENT

SIX_MONTHS = 182
"""Days for which the script keeps an answer."""


def consent_record(context: Context, today: date, shown: Mapping[str, tuple[Markup, Markup]]) -> bytes:
    """What is asked from ``today`` on, as JSON; ``b""`` for a site that asks for nothing.

    ``shown`` are the bar and the panel of each language, as the pages hold them.
    """
    plan = context.plan.consent
    if plan.mode is Mode.NONE:
        return b""
    asks = plan.scripts[CONSENT]
    record = {
        "version": version(context),
        "from": today.isoformat(),
        "chirsite": __version__,
        "site": context.project.settings.value.address,
        "mode": plan.mode,
        "days": SIX_MONTHS,
        "purposes": [_purpose(context, purpose) for purpose in plan.purposes],
        "script": {"file": asks.path, "sha256": sha256(asks.content).hexdigest()},
        "texts": {language: {"bar": str(bar), "panel": str(panel)} for language, (bar, panel) in shown.items()},
    }
    return (json.dumps(record, ensure_ascii=False, indent=2) + "\n").encode()


def _purpose(context: Context, purpose: Purpose) -> dict[str, object]:
    words = context.words
    return {
        "token": token(context, purpose),
        "title": words.label(purpose),
        "text": words.label(purpose, "text"),
        "services": [_service(context, service) for service in context.plan.consent.of(purpose)],
    }


def _service(context: Context, service: Service) -> dict[str, object]:
    return {
        "service": service_name(context.words, service),
        "controller": service.controller,
        "country": service.country,
        "privacy": service.privacy_url or "",
        "loads": service.loading,
        "cookies": list(service.service.cookies),
    }

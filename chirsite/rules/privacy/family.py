"""Personal data. Family RGPD of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.privacy import (
    controller,
    health_data_host,
    minimisation,
    policy,
    processors,
    retention,
    rights,
    transfers,
)

RULES: tuple[Rule, ...] = (
    policy.RULE,
    retention.RULE,
    rights.RULE,
    processors.RULE,
    transfers.RULE,
    minimisation.RULE,
    controller.RULE,
    health_data_host.RULE,
)

"""Medicines and medical devices. Family MED of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.products import device_advertising, equipment, fillers, implants, medicines, superfluous

RULES: tuple[Rule, ...] = (
    medicines.RULE,
    superfluous.RULE,
    implants.RULE,
    fillers.RULE,
    device_advertising.RULE,
    equipment.RULE,
)

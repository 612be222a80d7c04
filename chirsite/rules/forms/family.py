"""Forms. Family FOR of the catalogue."""

from __future__ import annotations

from chirsite.rules.base import Rule
from chirsite.rules.forms import (
    chat,
    emergency_warning,
    encrypted,
    file_upload,
    health_data,
    notice,
    provider,
    ticked_box,
)

RULES: tuple[Rule, ...] = (
    health_data.RULE,
    file_upload.RULE,
    provider.RULE,
    notice.RULE,
    ticked_box.RULE,
    chat.RULE,
    emergency_warning.RULE,
    encrypted.RULE,
)

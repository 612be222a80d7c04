"""Deadlines for programs: a stable JSON document, one object a deadline."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from chirsite.due import Deadline

_FORMAT = 1
"""Changes when a key changes its meaning or goes; new keys do not change it."""


def render_due_json(found: Sequence[Deadline], today: date) -> str:
    """The deadlines as indented JSON, ending with a line end."""
    document = {"format": _FORMAT, "date": today.isoformat(), "due": [_deadline(item, today) for item in found]}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _deadline(item: Deadline, today: date) -> dict[str, Any]:
    return {
        "day": item.day.isoformat(),
        "late": item.is_late(today),
        "rule": item.rule or None,
        "subject": item.subject,
        "path": item.span.path,
        "line": item.span.start.line if item.span.start else None,
    }

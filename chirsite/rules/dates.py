"""Ages in months, as people count them."""

from __future__ import annotations

from datetime import date


def months_between(earlier: date, later: date) -> int:
    """Whole months from ``earlier`` to ``later``; negative when ``later`` comes first."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    return months - (later.day < earlier.day)

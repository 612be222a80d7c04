"""Ages in months, as people count them."""

from __future__ import annotations

from datetime import date, timedelta


def months_between(earlier: date, later: date) -> int:
    """Whole months from ``earlier`` to ``later``; negative when ``later`` comes first."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    return months - (later.day < earlier.day)


def months_after(day: date, months: int) -> date:
    """The first day on which ``months`` whole months have passed since ``day``."""
    years, month = divmod(day.month - 1 + months, 12)
    first = date(day.year + years, month + 1, 1)
    asked = first + timedelta(days=day.day - 1)
    if asked.month == first.month:
        return asked
    return (first + timedelta(days=31)).replace(day=1)

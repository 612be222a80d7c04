"""How long ago the texts of law that the rules rest on were read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from chirsite.diagnostics import Finding, Severity, Span
from chirsite.rules.citations import CATALOGUE
from chirsite.text.dates import french_date

_MONTHS: Final = 12
"""The convention and the recommendations change about once a year."""


def old_rules(today: date) -> Iterator[Finding]:
    """Advice to upgrade, once the texts were last read a year before ``today``."""
    age = (today.year - CATALOGUE.year) * 12 + today.month - CATALOGUE.month
    if age >= _MONTHS:
        message = f"les textes de loi ont été relus il y a {age} mois, le {french_date(CATALOGUE)}"
        advice = "Installer une version plus récente : pip install -U chirsite."
        yield Finding("old-rules", "old-rules", Severity.INFO, message, advice, Span("chirsite"))

"""Countries to which personal data travel freely (règlement (UE) 2016/679, chapter V)."""

from __future__ import annotations

_STATES = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK"
_FRENCH_TERRITORIES = "GP GF MQ RE YT MF"
EUROPEAN_ECONOMIC_AREA = frozenset(f"{_STATES} {_FRENCH_TERRITORIES}".split())
"""ISO 3166-1 codes, of two letters."""

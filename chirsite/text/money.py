"""Amounts as the French read them."""

from __future__ import annotations

from decimal import Decimal


def euros(amount: Decimal) -> str:
    """« 60 € », « 57,50 € », « 1 200 € »: cents only when there are some, no-break spaces throughout."""
    decimals = 0 if amount == amount.to_integral_value() else 2
    return f"{amount:,.{decimals}f}\u00a0€".replace(",", "\u202f").replace(".", ",")

"""Amounts as a French reader expects them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chirsite.text.money import euros


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("60", "60\u00a0€"),
        ("57.50", "57,50\u00a0€"),
        ("57.5", "57,50\u00a0€"),
        ("1200", "1\u202f200\u00a0€"),
        ("60.00", "60\u00a0€"),
    ],
)
def test_an_amount_has_cents_only_when_there_are_some(amount: str, text: str) -> None:
    assert euros(Decimal(amount)) == text


@given(st.decimals("0", "999999", places=2))
def test_no_amount_loses_a_cent(amount: Decimal) -> None:
    digits = euros(amount).removesuffix("\u00a0€").replace("\u202f", "").replace(",", ".")
    assert Decimal(digits) == amount

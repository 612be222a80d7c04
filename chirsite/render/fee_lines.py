"""Fee tables: the lines the page of fees and the pages of procedures share."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from chirsite.model.fees import Fee, FeeKind, Reimbursed
from chirsite.render.format import euros, fee_amount, price_range
from chirsite.render.views import FeeGroupView, FeeView
from chirsite.render.words import Words
from chirsite.text.typography import typeset


def fee_view(words: Words, fee: Fee) -> FeeView:
    """One line: what, how much, by what criteria, on what base, whether it is covered."""
    return FeeView(
        label=typeset(fee.label),
        amount=fee_amount(words, fee),
        criteria=typeset(fee.criteria or ""),
        base=words("fee_lines.no_base") if fee.base is None else euros(words, fee.base),
        reimbursed=words.label(fee.reimbursed),
        note=typeset(fee.note or ""),
        excess=_excess(words, fee),
    )


def _excess(words: Words, fee: Fee) -> str:
    """What an act may cost above the base of its reimbursement; ``""`` when nothing, or when nothing is reimbursed."""
    low, high = fee.minimum or fee.amount, fee.maximum or fee.amount
    if fee.base is None or fee.reimbursed is Reimbursed.NO or low is None or high is None or high <= fee.base:
        return ""
    least, most = max(low - fee.base, Decimal(0)), high - fee.base
    amount = euros(words, most) if least == most else price_range(words, least, most)
    return words("fee_lines.excess", amount=amount)


def fee_groups(words: Words, fees: Iterable[Fee]) -> tuple[FeeGroupView, ...]:
    """Consultations, then acts, then surcharges, each in the order of the data."""
    lines = tuple(fees)
    return tuple(
        FeeGroupView(words.label(kind), tuple(fee_view(words, fee) for fee in lines if fee.kind is kind))
        for kind in FeeKind
        if any(fee.kind is kind for fee in lines)
    )

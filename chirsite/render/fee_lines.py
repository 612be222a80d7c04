"""Fee tables: the lines the page of fees and the pages of procedures share."""

from __future__ import annotations

from collections.abc import Iterable

from chirsite.model.fees import Fee, FeeKind
from chirsite.render.format import euros, fee_amount
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
    )


def fee_groups(words: Words, fees: Iterable[Fee]) -> tuple[FeeGroupView, ...]:
    """Consultations, then acts, then surcharges, each in the order of the data."""
    lines = tuple(fees)
    return tuple(
        FeeGroupView(words.label(kind), tuple(fee_view(words, fee) for fee in lines if fee.kind is kind))
        for kind in FeeKind
        if any(fee.kind is kind for fee in lines)
    )

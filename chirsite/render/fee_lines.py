"""Fee tables: the lines the page of fees and the pages of procedures share."""

from __future__ import annotations

from collections.abc import Iterable

from chirsite.model.fees import Fee, FeeKind
from chirsite.render.format import fee_amount
from chirsite.render.labels import FEE_GROUPS, REIMBURSED
from chirsite.render.views import FeeGroupView, FeeView
from chirsite.text.money import euros
from chirsite.text.typography import typeset


def fee_view(fee: Fee) -> FeeView:
    """One line: what, how much, by what criteria, on what base, whether it is covered."""
    return FeeView(
        label=typeset(fee.label),
        amount=fee_amount(fee),
        criteria=typeset(fee.criteria or ""),
        base="aucune" if fee.base is None else euros(fee.base),
        reimbursed=REIMBURSED[fee.reimbursed],
        note=typeset(fee.note or ""),
    )


def fee_groups(fees: Iterable[Fee]) -> tuple[FeeGroupView, ...]:
    """Consultations, then acts, then surcharges, each in the order of the data."""
    lines = tuple(fees)
    return tuple(
        FeeGroupView(FEE_GROUPS[kind], tuple(fee_view(fee) for fee in lines if fee.kind is kind))
        for kind in FeeKind
        if any(fee.kind is kind for fee in lines)
    )

"""The kinds of pages that the example practice has, and the first page of each."""

from __future__ import annotations

from chirsite.plan.build import RouteKind
from tests.support.sites import Reader

ELSEWHERE = frozenset({RouteKind.CONTACT, RouteKind.THANKS})
"""The example has no contact form: ``test_contact_form`` looks at these pages, on a site that has one."""
KINDS = tuple(kind for kind in RouteKind if kind not in ELSEWHERE)


def page_of(example: Reader, kind: RouteKind) -> str:
    """The first page of one of ``KINDS``."""
    return next(path for path, page in example.pages.items() if page.kind == kind.value)


def page_of_each_kind(example: Reader) -> list[str]:
    """The first page of each of ``KINDS``."""
    return [page_of(example, kind) for kind in KINDS]

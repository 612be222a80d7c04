"""The first text of a written page: its front matter, and for a procedure the sections the law asks for."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from chirsite.model.page import PageKind
from chirsite.model.sections import PROCEDURE_SECTIONS
from chirsite.scaffold.starters import Starter
from chirsite.scaffold.templates import render, to_complete

_TEMPLATES = {PageKind.CONDITION: "condition.md.j2", PageKind.ARTICLE: "article.md.j2", PageKind.FREE: "page.md.j2"}


def procedure_page(starter: Starter, author: str, today: date, fees: Iterable[str] = ()) -> str:
    """A procedure page with every mandatory section; ``fees`` are ids of the fee lines it may show."""
    return render(
        "procedure.md.j2",
        starter=starter,
        title=starter.title,
        author=author,
        today=today,
        fee=starter.slug if starter.slug in set(fees) else "",
        sections=[rule for rule in PROCEDURE_SECTIONS if rule.required],
        prompt=lambda key: render("prompts.md.j2", key=key, starter=starter, todo=to_complete).strip("\n"),
    )


def other_page(kind: PageKind, title: str, author: str, today: date) -> str:
    """A condition, an article or a free page; ``author`` is the id of a practitioner."""
    return render(_TEMPLATES[kind], title=title, author=author, today=today)

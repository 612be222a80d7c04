"""The pages that the duties of cosmetic surgery apply to, and the sentences they must show."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from chirsite.diagnostics import Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Hit, RenderedSite
from chirsite.rules.shared.statements import Statement

if TYPE_CHECKING:
    from chirsite.model.page import Page, ProcedureFrontMatter
    from chirsite.model.project import Project

_IN_COST = "L’écrire dans « Coût et prise en charge »."


def cosmetic_procedures(project: Project) -> Iterator[Page[ProcedureFrontMatter]]:
    """The procedures performed for cosmetic purposes, always or in part."""
    from chirsite.model.page import Cosmetic

    return (page for page in project.procedures if page.meta.cosmetic is not Cosmetic.NO)


def cosmetic_pages(site: RenderedSite) -> Iterator[tuple[Page[ProcedureFrontMatter], HtmlFacts]]:
    """The same with their rendered form: none while a page is not public."""
    return ((page, facts) for page in cosmetic_procedures(site.project) for facts in site.written(page))


def missing_on_cosmetic_pages(site: RenderedSite, statement: Statement) -> Iterator[Hit]:
    """A hit for each rendered page of a cosmetic or partly cosmetic procedure that does not make ``statement``."""
    for _, facts in cosmetic_pages(site):
        if not statement.stands_on(facts):
            yield unstated(facts, statement)


def unstated(facts: HtmlFacts, statement: Statement, advice: str = _IN_COST) -> Hit:
    """The hit for a page that does not make ``statement``."""
    return Hit(Span(facts.path), f"la page n’affiche pas {statement.label}", advice, excerpt=statement.label)

"""Pages that speak of one another, found from the data and from the links of the texts: nobody keeps lists of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from chirsite.model.page import ArticleFrontMatter, ConditionFrontMatter, FrontMatter, Page, ProcedureFrontMatter
from chirsite.model.place import Place
from chirsite.model.project import Project, Surgeon


def conditions_of(project: Project, procedure: Page[ProcedureFrontMatter]) -> tuple[str, ...]:
    """The conditions a procedure names, then those that name it."""
    naming = (page.slug for page in project.conditions if procedure.slug in page.meta.procedures)
    return _once((*procedure.meta.conditions, *naming))


def procedures_of(project: Project, condition: Page[ConditionFrontMatter]) -> tuple[str, ...]:
    """The procedures a condition names, then those that name it."""
    naming = (page.slug for page in project.procedures if condition.slug in page.meta.conditions)
    return _once((*condition.meta.procedures, *naming))


def articles_on(project: Project, page: Page[FrontMatter]) -> tuple[Page[ArticleFrontMatter], ...]:
    """The articles whose text links to a page."""
    return tuple(article for article in project.articles if address(page) in _targets(article))


def surgeons_treating(project: Project, procedures: Iterable[str]) -> tuple[Surgeon, ...]:
    """Who performs any of these procedures."""
    slugs = frozenset(procedures)
    performing = {who for page in project.procedures if page.slug in slugs for who in page.meta.performed_by}
    return tuple(surgeon for surgeon in project.surgeons if surgeon.id in performing)


def procedures_at(project: Project, place: Place) -> tuple[Page[ProcedureFrontMatter], ...]:
    """The procedures whose surgeons operate at a place."""
    if not place.operations:
        return ()
    there = {who.id for who in project.surgeons if any(at.id == place.id for at in project.operating_places(who))}
    return tuple(page for page in project.procedures if there.intersection(page.meta.performed_by))


def address(page: Page[FrontMatter]) -> str:
    """How texts link to a page: ``/procedures/prothese.md``."""
    return f"/{page.kind.value}/{page.slug}.md"


def _targets(page: Page[FrontMatter]) -> Iterator[str]:
    return (link.target.partition("#")[0] for block in page.document.blocks() for link in block.links)


def _once(slugs: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(slugs))

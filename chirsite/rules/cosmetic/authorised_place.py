"""Cosmetic surgery takes place in an authorised installation, which the page names (article L. 6322-1)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from chirsite.diagnostics import Severity, Span
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import L6322_1
from chirsite.rules.cosmetic.pages import cosmetic_pages, cosmetic_procedures
from chirsite.rules.shared.terms import Terms

if TYPE_CHECKING:
    from chirsite.model.page import Page, ProcedureFrontMatter
    from chirsite.model.place import Place
    from chirsite.model.project import Project

_SURGERY = (
    r"(?:liposuccions?|lipoaspirations?|lipofilling|abdominoplasties?|augmentations? mammaires?|implants? mammaires?"
    r"|liftings?|blepharoplasties?|rhinoplasties?|otoplasties?|chirurgie esthetique)"
)
_DONE = r"(?:(?:est |sont |se )?(?:realisee?s?|pratiquee?s?|faite?s?|pratique|fait) )"

TERMS = Terms(
    patterns=(
        rf"(?<!une )(?<!apres )(?<!avant )(?<!pour )(?<!de ){_SURGERY} au cabinet",
        rf"{_SURGERY} {_DONE}(?:directement |meme )?au cabinet",
    ),
    message="« {found} » : la chirurgie esthétique ne se pratique pas au cabinet",
    help="Nommer l’établissement autorisé : « À la clinique du Parc-Exemple, autorisée pour la chirurgie esthétique. »",
)


def check_data(project: Project, today: date) -> Iterator[Hit]:
    """EST-09 in the data: whoever performs a cosmetic procedure operates in an authorised place."""
    for page in cosmetic_procedures(project):
        for index, identifier in enumerate(page.meta.performed_by):
            if project.surgeon(identifier) and not _authorised(project, identifier):
                message = "aucun lieu d’intervention du praticien n’a d’autorisation de chirurgie esthétique"
                advice = "Remplir « cosmetic_authorisation » (autorité et date) sur le lieu où l’acte est pratiqué."
                yield Hit(page.at("performed_by", index), message, advice)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """EST-09 on the rendered page of each cosmetic procedure: an authorised place is named."""
    for page, facts in cosmetic_pages(site):
        names = [place.name for place in _places(site.project, page)]
        if names and not any(site.states(facts, name) for name in names):
            message = f"la page ne nomme pas l’établissement autorisé : « {names[0]} »"
            yield Hit(Span(facts.path), message, "Le thème doit le nommer, d’après les données.", excerpt=names[0])


def _places(project: Project, page: Page[ProcedureFrontMatter]) -> tuple[Place, ...]:
    found = (place for identifier in page.meta.performed_by for place in _authorised(project, identifier))
    return tuple(found)


def _authorised(project: Project, identifier: str) -> tuple[Place, ...]:
    surgeon = project.surgeon(identifier)
    places = project.operating_places(surgeon) if surgeon else ()
    return tuple(place for place in places if place.cosmetic_authorisation)


RULE = Rule(
    module=__name__,
    id="EST-09",
    name="installation-non-autorisee",
    title="Installation autorisée non nommée",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(L6322_1,),
    data=check_data,
    text=TERMS,
    output=check_page,
)

"""No gallery of surgical results (recommendations of 2021; CE, 27 April 2012)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from chirsite.diagnostics import Severity
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CE_2012, CNOM_2021
from chirsite.rules.passages import Passage
from chirsite.rules.shared.media_entries import placed
from chirsite.rules.shared.terms import Terms
from chirsite.text.fold import folded_text

if TYPE_CHECKING:
    from chirsite.model.page import FrontMatter, Page
    from chirsite.model.project import Project

_MANY = 3
_TITLE = re.compile(
    r"\b(?:galerie|portfolio|realisations|resultats en (?:images?|photos?)|photos? de (?:nos )?resultats)\b"
)
_HELP = "Retirer la galerie ; décrire les résultats attendus en mots, avec des chiffres sourcés."

_TERMS = Terms(
    (
        r"(?:mes|nos|ses|leurs) (?:plus beaux|meilleurs|plus belles|meilleures) "
        r"(?:resultats|realisations|transformations)",
        r"(?:galeries?|portfolios?|albums?|diaporamas?) (?:photos? )?(?:de |des |d'|du )(?:nos |mes |ses |leurs )?"
        r"(?:resultats|realisations|transformations|cas operes|cas cliniques|patients|patientes|operes|operees)",
        r"(?:mes|nos|ses) (?:realisations|transformations) (?:chirurgicales|esthetiques|en (?:images?|photos?))",
        r"(?:nos|mes|ses) resultats en (?:images?|photos?)",
        r"(?:resultats|realisations) (?:operatoires |chirurgicaux |chirurgicales )?en (?:images?|photos?)",
    ),
    "« {found} » annonce une galerie de résultats",
    _HELP,
    unless=(
        r"interdi",
        r"proscri",
        r"ne publi",
        r"ne montr",
        r"n'affich",
        r"contraires? (?:aux? |a )(?:notre |nos |la |les )?(?:regle|loi|code|deontologie)",
    ),
)


def check_media(project: Project, today: date) -> Iterator[Hit]:
    """PHO-03 on the written pages: a page called a gallery that shows patients, or one that shows many of them."""
    for page in project.pages():
        yield from _on_page(project, page)


def check_text(passage: Passage) -> Iterator[Hit]:
    """PHO-03 in every text: words that announce a gallery of results."""
    yield from _TERMS(passage)


def _on_page(project: Project, page: Page[FrontMatter]) -> Iterator[Hit]:
    patients = sorted({entry.id for entry, _ in placed(project, page) if entry.shows_a_patient})
    if not patients:
        return
    if _TITLE.search(f"{folded_text(page.meta.title)} {page.slug.replace('-', ' ')}"):
        yield Hit(page.at("title"), "cette page est une galerie qui montre des patients", _HELP)
    elif len(patients) >= _MANY:
        message = f"cette page montre {len(patients)} images de patients, comme une galerie de résultats"
        yield Hit(page.at("title"), message, "N’en garder que ce que l’explication demande.", Severity.WARNING)


RULE = Rule(
    module=__name__,
    id="PHO-03",
    name="galerie-de-resultats",
    title="Galerie de résultats opératoires",
    severity=Severity.ERROR,
    evidence=Evidence.CONFIRMED,
    citations=(CNOM_2021, CE_2012),
    media=check_media,
    text=check_text,
    expressions=(_TERMS,),
)

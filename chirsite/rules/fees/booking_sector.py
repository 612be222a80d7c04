"""The sector is told where appointments are made: beside the link, and on the platform (arrêté of 30 May 2018)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.fees import Sector
from chirsite.model.project import Project, Surgeon
from chirsite.model.rendered import Element, HtmlFacts
from chirsite.rules.base import Evidence, Hit, Means, RenderedSite, Rule
from chirsite.rules.citations import ARRETE_2018
from chirsite.rules.fees.convention import WORDS
from chirsite.text.fold import folded_text


def applies(project: Project) -> bool:
    """Whether a practitioner with a sector takes appointments online."""
    return any(_concerned(surgeon) for surgeon in project.surgeons)


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """HON-18 on every rendered page that links to a booking platform: the sector stands beside the link."""
    for surgeon in filter(_concerned, site.project.surgeons):
        sector = WORDS[surgeon.value.convention.sector]
        for page in site.originals:
            if any(not _told(page, link, sector) for link in _bookings(page, surgeon)):
                message = f"le lien de rendez-vous ne dit pas le secteur : « {sector} »"
                advice = "Le thème doit l’afficher à côté du lien, par exemple « Rendez-vous en ligne (secteur 2) »."
                yield Hit(Span(page.path), message, advice, excerpt=sector)


def _concerned(surgeon: Surgeon) -> bool:
    return surgeon.value.booking.online is not None and surgeon.value.convention.sector is not Sector.SANS_OBJET


def _bookings(page: HtmlFacts, surgeon: Surgeon) -> Iterator[Element]:
    online = surgeon.value.booking.online
    address = online.url.rstrip("/") if online else ""
    return (link for link in page.links if link.text and link.attributes["href"].rstrip("/") == address)


def _told(page: HtmlFacts, link: Element, sector: str) -> bool:
    """Whether a block with the words of the link, or one beside it, names the sector."""
    wanted = folded_text(sector)
    for index, block in enumerate(page.blocks):
        beside = page.blocks[max(0, index - 1) : index + 2]
        if link.text in block and any(wanted in folded_text(text) for text in beside):
            return True
    return False


RULE = Rule(
    module=__name__,
    id="HON-18",
    name="secteur-absent-du-rendez-vous",
    title="Secteur absent de la prise de rendez-vous",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(ARRETE_2018,),
    output=check_page,
    means=Means.ASSISTED,
    question="La page de rendez-vous en ligne de chaque praticien indique-t-elle son conventionnement et son secteur ?",
    applies=applies,
)

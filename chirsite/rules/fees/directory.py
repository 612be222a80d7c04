"""Patients are sent to the health directory of the health insurance (arrêté of 30 May 2018, article 5)."""

from __future__ import annotations

from collections.abc import Iterator

from chirsite.diagnostics import Severity, Span
from chirsite.model.rendered import HtmlFacts
from chirsite.rules.base import Evidence, Hit, RenderedSite, Rule
from chirsite.rules.citations import ARRETE_2018
from chirsite.rules.shared.sought import Sought
from chirsite.text.address import host_of

_DIRECTORY = "annuairesante.ameli.fr"


def check_page(site: RenderedSite) -> Iterator[Hit]:
    """HON-17 on the rendered fees page of a conventioned practitioner who charges fees."""
    concerned = any(
        surgeon.value.is_liberal and surgeon.value.convention.sector.conventioned for surgeon in site.project.surgeons
    )
    pages = site.of_kind("fees")
    if concerned and pages and not any(_links(page) for page in pages):
        advice = f"Le thème doit afficher le lien https://{_DIRECTORY} sur la page « Honoraires »."
        message = "la page des honoraires ne renvoie pas à l’annuaire santé de l’assurance maladie"
        yield Hit(Span(pages[0].path), message, advice, excerpt=_DIRECTORY)


def _links(page: HtmlFacts) -> bool:
    return any(link.text and host_of(link.attributes["href"]) == _DIRECTORY for link in page.links)


AUDIT = Sought(
    label="le renvoi à l’annuaire santé",
    pattern=r"annuaire ?sante",
    help="Renvoyer à l’annuaire santé de l’Assurance maladie : annuairesante.ameli.fr.",
)

RULE = Rule(
    module=__name__,
    id="HON-17",
    name="annuaire-sante-absent",
    title="Renvoi à l’annuaire santé absent",
    severity=Severity.WARNING,
    evidence=Evidence.CONFIRMED,
    citations=(ARRETE_2018,),
    output=check_page,
    audit=AUDIT,
)

"""Who informs the public draws no profit from it: no call for appointments in an article (article R. 4127-13)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from chirsite.diagnostics import Severity
from chirsite.model.project import Project
from chirsite.rules.base import Evidence, Hit, Rule
from chirsite.rules.citations import CSP_13
from chirsite.rules.passages import page_passages
from chirsite.rules.shared.terms import Terms

_HELP = "Renvoyer vers le médecin traitant, ou vers le programme national concerné."
_WITH_US = (
    r"(?:avec (?:moi|nous|notre equipe|le dr|le docteur|mon secretariat|notre secretariat)"
    r"|(?:a|dans) (?:notre|mon) (?:cabinet|consultation)|au cabinet|ici|en ligne)"
)

TERMS = Terms(
    patterns=(
        rf"(?:prenez|reservez|fixez|planifiez) (?:[\w'-]+ ){{0,3}}?(?:rendez-vous|rdv|consultation) {_WITH_US}",
        r"appelez mon secretariat",
        r"(?:appelez|contactez|joignez) (?:mon |notre |le )(?:secretariat|cabinet|equipe)"
        r" pour (?:prendre|reserver|fixer|un rendez-vous|une consultation|un bilan|un depistage)",
        r"venez (?:me|nous) (?:voir|consulter)",
    ),
    message="« {found} » : un article d’information n’appelle pas de patients",
    help=_HELP,
)


def check_articles(project: Project, today: date) -> Iterator[Hit]:
    """SCI-11 in articles: no call for an appointment, in words or by a link to the booking page."""
    booking = tuple(who.value.booking.online.url for who in project.surgeons if who.value.booking.online)
    for page in project.articles:
        for passage in page_passages(page):
            yield from TERMS(passage)
        for block in page.document.blocks():
            for link in block.links:
                if booking and link.target.startswith(booking):
                    yield Hit(link.span, "cet article renvoie à la prise de rendez-vous", _HELP)


RULE = Rule(
    module=__name__,
    id="SCI-11",
    name="article-et-rendez-vous",
    title="Appel à rendez-vous dans un article",
    severity=Severity.WARNING,
    evidence=Evidence.READ,
    citations=(CSP_13,),
    data=check_articles,
)
